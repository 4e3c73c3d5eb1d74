# Sourced by the commands in bin/: messages, and the check of what a newcomer's machine must have.

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
die() { say "$@"; exit 1; }

# major COMMAND...: the first number of the version that the command prints (java: version "17.0.15", node: v20.1.0)
major() { "$@" 2>&1 | sed -nE 's/^(.* version "|v)([0-9]+).*/\2/p' | head -n 1; }

# The java that Maven uses is JAVA_HOME's, and so is ours.
java_command() {
  if [[ -n "${JAVA_HOME:-}" && -x "$JAVA_HOME/bin/java" ]]; then echo "$JAVA_HOME/bin/java"; else command -v java; fi
}

require_java() {
  local java version
  java=$(java_command) || die "no Java found. Install a JDK, version 17 or later (Debian: apt install openjdk-17-jdk-headless)."
  version=$(major "$java" -version)
  [[ "$version" -ge 17 ]] || die "Java ${version:-of unknown version} at $java is too old; a JDK 17 or later is needed. JAVA_HOME chooses another one."
}

require_build_tools() {
  require_java
  local java_home
  java_home=$(dirname "$(dirname "$(readlink -f "$(java_command)")")")
  [[ -x "$java_home/bin/javac" ]] || die "$java_home has no compiler (a JRE). Install a JDK 17 or later."
  command -v mvn > /dev/null || die "no Maven found. Install Maven 3.8 or later (Debian: apt install maven)."
  mvn --version 2> /dev/null | sed -nE 's/.*Apache Maven ([0-9]+)\.([0-9]+).*/\1 \2/p' | {
    read -r main minor || true
    ((${main:-0} > 3 || (${main:-0} == 3 && ${minor:-0} >= 8))) || die "Maven ${main:-?}.${minor:-?} is too old; 3.8 or later is needed."
  }
  command -v node > /dev/null && command -v npm > /dev/null || die "no Node with npm found. Install Node 20 or later; it builds the pages' scripts."
  [[ "$(major node --version)" -ge 20 ]] || die "Node $(node --version) is too old; 20 or later is needed."
}

# as_root COMMAND...: runs it as root, through sudo where we are not
as_root() {
  if [[ $EUID -eq 0 ]]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    die "this needs root or sudo: $*"
  fi
}
