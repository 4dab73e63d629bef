@echo off
rem Starts budgetbook on Windows: finds a Java 25 or later and hands over to it.
rem Without arguments the desktop opens; "budgetbook --help" lists the commands.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA="

call :try "%APP%\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft") do (
  for /d %%D in ("%%~R\*") do call :try "%%~D\bin\java.exe"
)
if not defined JAVA (
  echo 没有找到 Java 25 或更高版本，请安装 Temurin JDK 25（或把 JAVA_HOME 指向它）后再运行。 1>&2
  exit /b 3
)

rem BUDGETBOOK_JAVA_OPTS: further options for the JVM, separated by blanks.
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %BUDGETBOOK_JAVA_OPTS% -classpath "%APP%\lib\*" org.budgetbook.launch.Main %*
exit /b %ERRORLEVEL%

rem Takes %1 when it is a java of version 25 or later; the file "release" beside it tells.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
if not exist "%~dp1..\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~dp1..\release"') do set "VERSION=%%~V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JAVA=%~1"
exit /b 0
