@echo off
rem Makes the msi. Needs JDK 25, Maven and WiX on the PATH; see README.md.
setlocal
cd /d "%~dp0..\.."
call mvn -q -DskipTests -Pinstaller || exit /b 1
dir /b target\installer\*.msi
