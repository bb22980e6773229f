# Finds a JDK that is new enough; for the launcher and the checks' runner. Source it from bash.

readonly JAVA_MIN=25

say() { printf '%s\n' "$*" >&2; }

# Ends with status 2: the first argument says what is wrong, the others what can be done.
die() {
  say "broadsheet: $1"
  shift
  local line
  for line in "$@"; do say "  $line"; done
  exit 2
}

# The feature version of the JDK in folder $1 (25 for 25.0.3), nothing when it holds no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | head -n 1)
  fi
  printf '%s' "$version"
}

# Where a JDK may be, best first.
jdk_folders() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2> /dev/null || printf '%s' "$javac")
    dirname "$(dirname "$javac")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-/}/.sdkman}"/candidates/java/* "${HOME:-/}"/.jdks/*; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Prints the folder of the first JDK that is new enough, or says what to install and ends.
find_jdk() {
  local folder version
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ "${version:-0}" -ge "$JAVA_MIN" ]; then
      printf '%s' "$folder"
      return 0
    fi
  done < <(jdk_folders)
  die "needs a JDK $JAVA_MIN or newer, and found none (JAVA_HOME, PATH and the usual folders were searched)." \
    "Debian, Ubuntu:  apt install openjdk-$JAVA_MIN-jdk   (or Temurin: https://adoptium.net/installation)" \
    "Fedora:          dnf install java-$JAVA_MIN-openjdk-devel" \
    "macOS:           brew install --cask temurin@$JAVA_MIN" \
    "SDKMAN:          sdk install java $JAVA_MIN-tem" \
    "If there is one elsewhere, set JAVA_HOME to its folder."
}
