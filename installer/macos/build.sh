#!/bin/sh
# Makes the dmg. Needs JDK 25, Maven and Xcode's command line tools; see README.md.
set -eu
cd "$(dirname "$0")/../.."
mvn -q -DskipTests -Pinstaller
ls target/installer/*.dmg
echo "Not signed for other machines: see installer/macos/README.md."
