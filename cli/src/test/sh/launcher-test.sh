#!/bin/sh
# Tests of the launcher. They run a copy of it in a sandbox: invented JDKs, an invented Maven, and the folders of the
# system that it looks through (/usr/lib/jvm, /opt …) moved into the sandbox. No network, nothing outside a temporary folder.
# Usage: launcher-test.sh [SHELL]   (the shell that runs the launcher; sh by default)
# shellcheck disable=SC2016 # the scripts that it writes expand their own variables
# shellcheck disable=SC2015 # "check && check || fail" is meant: fail when any check fails
set -eu

shell=${1:-sh}
real=$(CDPATH='' cd "$(dirname "$0")/../../../.." && pwd -P)
box=$(mktemp -d "${TMPDIR:-/tmp}/tocsin launcher.XXXXXX") # with a space in it, on purpose
box=$(CDPATH='' cd "$box" && pwd -P)
trap 'rm -rf "$box"' EXIT
trap 'exit 130' INT TERM
failures=0 tests=0

# ---- The sandbox ----------------------------------------------------------------------------------------------------

jdk() { # jdk FOLDER VERSION: its java prints how it was called
    mkdir -p "$1/bin"
    printf 'IMPLEMENTOR="Sandbox"\nJAVA_VERSION="%s"\nOS_NAME="Any"\n' "$2" >"$1/release"
    printf '#!/bin/sh\necho "java %s"\nfor a in "$@"; do echo "arg $a"; done\nexit "${EXIT_CODE:-0}"\n' "$2" >"$1/bin/java"
    printf '#!/bin/sh\necho "javac %s"\n' "$2" >"$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
}

maven() { # maven FOLDER VERSION: notes its arguments and makes the jars
    mkdir -p "$1"
    cat >"$1/mvn" <<END
#!/bin/sh
case "\$*" in *-v) echo "Apache Maven $2 (sandbox)"; exit 0 ;; esac
echo "\$JAVA_HOME | \$*" >>"$box/maven.log"
sleep "\${MAVEN_SECONDS:-0}"
if [ -n "\${MAVEN_FAILS:-}" ]; then echo "[ERROR] a source is wrong"; exit 1; fi
mkdir -p cli/target/lib eval/target/lib core/target/classes
: >cli/target/cli-1.jar; : >cli/target/lib/core-1.jar; : >eval/target/eval-1.jar
exit "\${MAVEN_EXIT:-0}"
END
    chmod +x "$1/mvn"
}

tool() { # tool NAME BODY: a command on the PATH
    printf '#!/bin/sh\n%s\n' "$2" >"$box/bin/$1" && chmod +x "$box/bin/$1"
}

fresh() { # a clean checkout, no JDK, no Maven, a plain user on Linux
    rm -rf "${box:?}/repo" "${box:?}/bin" "$box/system" "${box:?}/home" "$box/maven.log" "$box/apt.log"
    mkdir -p "$box/repo/cli/src/main/java" "$box/repo/cli/src/test/sh" "$box/repo/core/src/main/java" "$box/repo/.ci" "$box/bin" "$box/home"
    : >"$box/repo/pom.xml" && : >"$box/repo/core/pom.xml" && : >"$box/repo/core/src/main/java/A.java"
    sed -e "s#/usr/lib/jvm/#'$box'/system/usr/lib/jvm/#g" -e "s#/opt/#'$box'/system/opt/#g" -e "s#/usr/libexec/#'$box'/system/usr/libexec/#g" \
        -e "s#/etc/alpine-release#'$box'/system/alpine#g" -e "s#/snap/bin/chromium#'$box'/system/snap#g" -e "s#\"/Applications/#\"$box/system/#g" \
        "$real/tocsin" >"$box/repo/tocsin"
    chmod +x "$box/repo/tocsin"
    : >"$box/repo/cli/src/test/sh/launcher-test.sh"
    for name in sh "$shell" basename cat chmod cp cut dirname find grep gzip head ln mkdir mktemp mv ps readlink rm sed sha256sum shasum sleep tar touch tr; do
        path=$(command -v "$name" || true)
        case $path in /*) ln -sf "$path" "$box/bin/$name" ;; esac
    done
    tool tocsin "exec $shell '$box/repo/tocsin' \"\$@\""
    tool id 'echo 1000'
    tool uname 'case ${1:-} in -m) echo x86_64 ;; *) echo Linux ;; esac'
}

usual() { fresh && jdk "$box/system/opt/jdk-21" 21.0.4 && maven "$box/bin" 3.8.7; }


launch() { # launch [NAME=VALUE…] tocsin WORD…: sets code, and leaves out and err
    code=0
    env -i PATH="$box/bin" HOME="$box/home" "$@" >"$box/out" 2>"$box/err" || code=$?
}

test_that() { tests=$((tests + 1)) && title=$*; }

fail() {
    failures=$((failures + 1))
    echo "FAILED: $title: $1"
    sed 's/^/    out: /' "$box/out"
    sed 's/^/    err: /' "$box/err"
}

exits() { [ "$code" = "$1" ] || fail "exit code $code, not $1"; }
prints() { grep -qF -e "$1" "$box/out" || fail "'$1' is not in its output"; }
prints_no() { ! grep -qF -e "$1" "$box/out" || fail "'$1' is in its output"; }
says() { grep -qF -e "$1" "$box/err" || fail "it does not say '$1'"; }
says_nothing() { [ ! -s "$box/err" ] || fail "it speaks"; }
builds() { # builds TIMES
    [ -f "$box/maven.log" ] && n=$(grep -c . "$box/maven.log") || n=0
    [ "$n" = "$1" ] || fail "$n builds, not $1"
}
let_time_pass() { find "$box/repo" -exec touch -t 200001010000 {} + && touch -t 200101010000 "$box/repo/cli/target/tocsin.built"; }

# ---- The JDK --------------------------------------------------------------------------------------------------------

test_that "TOCSIN_JAVA_HOME wins over a newer JDK elsewhere"
usual && jdk "$box/mine" 22.0.1 && jdk "$box/other" 25.0.1
launch TOCSIN_JAVA_HOME="$box/mine" JAVA_HOME="$box/other" tocsin read && exits 0 && prints "java 22.0.1"

test_that "a TOCSIN_JAVA_HOME that is too old is an error"
usual && jdk "$box/mine" 17.0.9
launch TOCSIN_JAVA_HOME="$box/mine" tocsin read
exits 2 && says "is Java 17.0.9; Tocsin needs 21 or newer. Maybe"

test_that "a TOCSIN_JAVA_HOME without javac is an error"
usual && mkdir -p "$box/mine" && rm -rf "$box/mine/bin"
launch TOCSIN_JAVA_HOME="$box/mine" tocsin read
exits 2 && says "is no JDK"

test_that "JAVA_HOME is used when it is new enough"
usual && jdk "$box/other" 23
launch JAVA_HOME="$box/other" tocsin read && exits 0 && prints "java 23"

test_that "an old JAVA_HOME is passed over"
usual && jdk "$box/other" 1.8.0_302
launch JAVA_HOME="$box/other" tocsin read && exits 0 && prints "java 21.0.4"

test_that "javac on the PATH is followed through links to its JDK"
usual && jdk "$box/far/jdk" 24.0.2 && mkdir -p "$box/alternatives"
ln -sf "$box/far/jdk/bin/javac" "$box/alternatives/javac" && ln -sf ../alternatives/javac "$box/bin/javac"
launch tocsin read && exits 0 && prints "java 24.0.2"

test_that "a shim on the PATH is asked for its JDK"
usual && jdk "$box/far/jdk" 24.0.2
tool javac "echo '    java.home = $box/far/jdk' >&2"
launch tocsin read && exits 0 && prints "java 24.0.2"

test_that "the newest JDK in the usual folders is taken, compared as numbers"
usual && jdk "$box/system/usr/lib/jvm/a" 25.0.9 && jdk "$box/home/.sdkman/candidates/java/b" 25.0.10 && jdk "$box/home/.jdks/c" 24.0.99
jdk "$box/system/opt/old" 17.0.1 && mkdir -p "$box/system/opt/tool"
launch tocsin read && exits 0 && prints "java 25.0.10"

test_that "a JRE is no JDK"
usual && jdk "$box/system/opt/jre" 25 && rm "$box/system/opt/jre/bin/javac"
launch tocsin read && exits 0 && prints "java 21.0.4"

archive() { # a JDK as an archive, as its makers pack it: archive FILE SUBFOLDER
    jdk "$box/pack/jdk-25.0.4.1+1$2" 25.0.4.1 && (cd "$box/pack" && tar -czf "$1" jdk-25.0.4.1+1) && rm -rf "$box/pack"
    sum=$(sha256sum "$1" 2>/dev/null || shasum -a 256 "$1") && sum=${sum%% *}
}

for inside in '' /Contents/Home; do
    test_that "without a JDK one is downloaded, checked, kept (archive with '$inside')"
    fresh && maven "$box/bin" 3.9.9 && archive "$box/jdk.tar.gz" "$inside"
    launch TOCSIN_JDK_URL="file://$box/jdk.tar.gz" TOCSIN_JDK_SHA256="$sum" tocsin read
    exits 0 && prints "java 25.0.4.1" && says "Downloading"
    rm "$box/jdk.tar.gz"
    launch TOCSIN_JDK_URL="file://$box/jdk.tar.gz" TOCSIN_JDK_SHA256="$sum" tocsin read
    exits 0 && prints "java 25.0.4.1" && says_nothing
    [ "$(find "$box/home/.cache/tocsin/jdk" -name 'part.*')" = '' ] || fail "parts are left"
done

test_that "a download with another checksum is deleted"
fresh && maven "$box/bin" 3.9.9 && archive "$box/jdk.tar.gz" ''
wrong=0000000000000000000000000000000000000000000000000000000000000000
launch TOCSIN_JDK_URL="file://$box/jdk.tar.gz" TOCSIN_JDK_SHA256=$wrong tocsin read
exits 2 && says "has the SHA-256 $sum, not $wrong" && says "Maybe install a JDK"
[ "$(find "$box/home/.cache" -name 'javac' -o -name '*.gz')" = '' ] || fail "the download is left"

test_that "a mirror without a checksum is refused"
fresh && maven "$box/bin" 3.9.9
launch TOCSIN_JDK_URL="file://$box/jdk.tar.gz" tocsin read
exits 2 && says "TOCSIN_JDK_SHA256 is not"

test_that "the pinned JDK is fetched from its makers; a failed download says what to install"
fresh && maven "$box/bin" 3.9.9 && tool curl "echo \"\$*\" >>'$box/curl.log'; exit 22" && tool dnf ''
launch tocsin read
exits 2 && says "failed. Maybe install a JDK of 21 or newer: sudo dnf install -y java-21-openjdk-devel"
grep -q 'https://github.com/adoptium/.*x64_linux_hotspot_25.0.4.1_1.tar.gz' "$box/curl.log" || fail "it fetched $(cat "$box/curl.log")"

test_that "a platform without a pinned JDK gets the command instead"
fresh && maven "$box/bin" 3.9.9 && tool uname 'case ${1:-} in -m) echo riscv64 ;; *) echo Linux ;; esac' && tool apt-get ''
launch tocsin read
exits 2 && says "none is pinned for Linux riscv64. Maybe install a JDK of 21 or newer: sudo apt-get install -y openjdk-21-jdk-headless"

test_that "so does a Linux without glibc"
fresh && maven "$box/bin" 3.9.9 && mkdir -p "$box/system" && : >"$box/system/alpine" && tool apk ''
launch tocsin read
exits 2 && says "sudo apk add openjdk21"

# ---- Maven ----------------------------------------------------------------------------------------------------------

test_that "without Maven a plain user gets the command"
usual && rm "$box/bin/mvn" && tool apt-get "echo \"\$*\" >>'$box/apt.log'"
launch tocsin read
exits 2 && says "Maven was not found. Maybe install it: sudo apt-get install -y maven" && [ ! -f "$box/apt.log" ]

test_that "without Maven root installs it with apt-get, saying so"
usual && mkdir -p "$box/hidden" && mv "$box/bin/mvn" "$box/hidden/mvn" && tool id 'echo 0'
tool apt-get "echo \"\$*\" >>'$box/apt.log'; cp '$box/hidden/mvn' '$box/bin/mvn'"
launch tocsin read
exits 0 && says "Installing maven: apt-get install -y maven" && prints "arg read" && builds 1

test_that "an old Maven is refused"
usual && maven "$box/bin" 3.6.3 && tool brew ''
launch tocsin read
exits 2 && says "is Maven 3.6.3; Tocsin needs 3.8.7 or newer. Maybe install a newer one: brew install maven"

# ---- The build ------------------------------------------------------------------------------------------------------

test_that "the first run builds, with the JDK that was found, and says so once"
usual && launch tocsin read
exits 0 && builds 1 && says "first time: some minutes"
grep -q "^$box/system/opt/jdk-21 | .*package" "$box/maven.log" || fail "it ran $(cat "$box/maven.log")"

test_that "the second run does not build and is silent"
launch tocsin read && exits 0 && builds 1 && says_nothing

test_that "an edited source, a new file, a deleted file and an edited pom each build once"
for change in 'touch core/src/main/java/A.java' ': >core/src/main/java/B.java' 'rm core/src/main/java/B.java' 'touch core/pom.xml' 'touch pom.xml'; do
    rm -f "$box/maven.log" && let_time_pass
    (cd "$box/repo" && eval "$change")
    launch tocsin read && exits 0 && builds 1
    launch tocsin read && exits 0 && builds 1
done

test_that "a test or a document does not build"
rm -f "$box/maven.log" && let_time_pass && mkdir -p "$box/repo/core/src/test" && : >"$box/repo/core/src/test/T.java" && : >"$box/repo/README.md"
launch tocsin read && exits 0 && builds 0

test_that "no jar of an earlier build stays"
: >"$box/repo/cli/target/lib/old-0.9.jar" && let_time_pass && touch "$box/repo/pom.xml"
launch tocsin read && exits 0 && [ ! -e "$box/repo/cli/target/lib/old-0.9.jar" ] || fail "it is there"

test_that "a failed build shows why, runs nothing, and is tried again"
usual
launch MAVEN_FAILS=yes tocsin read
exits 2 && says "[ERROR] a source is wrong" && says "The build failed" && prints_no "arg read"
launch tocsin read && exits 0 && prints "arg read" && builds 2

test_that "two launchers at once build once, and both run"
usual
(env -i PATH="$box/bin" HOME="$box/home" MAVEN_SECONDS=3 tocsin first >"$box/out1" 2>&1) &
other=$!
sleep 1
launch MAVEN_SECONDS=3 tocsin read && exits 0 && says "is building; waiting" && prints "arg read" && builds 1
wait "$other" || fail "the first one failed"
grep -q 'arg first' "$box/out1" || fail "the first one did not run"
[ -z "$(find "$box/repo/cli/target" -name '*.lock*')" ] || fail "a lock is left"

test_that "the lock of a launcher that died does not hold"
usual && mkdir -p "$box/repo/cli/target" && echo 99999999 >"$box/repo/cli/target/tocsin.lock"
launch tocsin read && exits 0 && builds 1

test_that "a launcher that is interrupted while it builds leaves no lock"
usual
env -i PATH="$box/bin" HOME="$box/home" MAVEN_SECONDS=2 "$shell" "$box/repo/tocsin" read >"$box/out" 2>"$box/err" &
other=$!
sleep 1 && kill -TERM "$other"
code=0 && wait "$other" || code=$?
exits 130 && [ -z "$(find "$box/repo/cli/target" -name '*.lock*')" ] || fail "a lock is left"

# ---- Running --------------------------------------------------------------------------------------------------------

test_that "arguments arrive whole: spaces, quotes, stars, empty ones, umlauts"
usual && launch tocsin read "a b" '*' '' "it's" 'Grüße' --format json
exits 0
printf 'arg read\narg a b\narg *\narg \narg it'"'"'s\narg Grüße\narg --format\narg json\n' >"$box/expected"
sed -n '/^arg .*cli-1.jar$/,$p' "$box/out" | sed 1d >"$box/arrived"
cmp -s "$box/expected" "$box/arrived" || fail "the arguments changed"

test_that "without arguments the main class runs without arguments"
launch tocsin && exits 0 && [ "$(sed -n '$p' "$box/out")" = "arg $box/repo/cli/target/cli-1.jar" ] || fail "there are arguments"

test_that "a benchmark is run by its own module, without its command's name"
launch tocsin bench speed --set x && exits 0
printf 'arg speed\narg --set\narg x\n' >"$box/expected"
sed -n '/^arg .*eval-1.jar$/,$p' "$box/out" | sed 1d >"$box/arrived"
cmp -s "$box/expected" "$box/arrived" || fail "the arguments are others"

test_that "the exit code is the program's"
launch EXIT_CODE=7 tocsin read && exits 7

test_that "the program takes the launcher's place, so that signals reach it"
printf '#!/bin/sh\necho "process $$"\n' >"$box/system/opt/jdk-21/bin/java"
env -i PATH="$box/bin" HOME="$box/home" tocsin read >"$box/out" 2>"$box/err" &
other=$!
wait "$other" && prints "process $other"
jdk "$box/system/opt/jdk-21" 21.0.4

test_that "the user's options come after ours, so they win"
launch TOCSIN_JAVA_OPTS='-Xmx4g -Dx=y' tocsin read && prints 'arg -Xmx4g' && prints 'arg -Dx=y'
[ "$(grep -n -e '-Xmx' "$box/out" | sed -n '$p' | cut -d : -f 2)" = 'arg -Xmx4g' ] || fail "ours come last"

test_that "short commands start fast, long ones get memory"
launch tocsin read && prints 'arg -XX:TieredStopAtLevel=1' && prints 'tocsin-21.0.4-read.jsa'
launch tocsin serve && prints 'arg -Xmx2g' && prints_no TieredStopAtLevel
launch tocsin /no/such && prints 'tocsin-21.0.4-help.jsa'

test_that "an archive of classes that is older than the jars is deleted"
: >"$box/repo/cli/target/tocsin-21.0.4-read.jsa"
launch tocsin read && [ -e "$box/repo/cli/target/tocsin-21.0.4-read.jsa" ] || fail "a new one is gone"
touch -t 200001010000 "$box/repo/cli/target/tocsin-21.0.4-read.jsa"
launch tocsin read && [ ! -e "$box/repo/cli/target/tocsin-21.0.4-read.jsa" ] || fail "an old one is there"

test_that "an option that Java 21 does not know is only given to newer ones"
launch tocsin read && prints_no sun-misc-unsafe
jdk "$box/mine" 25.0.1 && launch TOCSIN_JAVA_HOME="$box/mine" tocsin read && prints 'arg --sun-misc-unsafe-memory-access=allow'

test_that "it runs from another folder, through a chain of links"
mkdir -p "$box/links/deep" && ln -sf "$box/repo/tocsin" "$box/links/deep/one" && ln -sf deep/one "$box/links/two"
code=0 && (cd / && env -i PATH="$box/bin" HOME="$box/home" "$box/links/two" read) >"$box/out" 2>"$box/err" || code=$?
exits 0 && prints "arg -Dtocsin.home=$box/repo"

test_that "the folder of the caller is the folder of the program"
printf '#!/bin/sh\npwd\n' >"$box/mine/bin/java"
(cd "$box/links" && env -i PATH="$box/bin" HOME="$box/home" TOCSIN_JAVA_HOME="$box/mine" "$box/repo/tocsin" read) >"$box/out" 2>"$box/err"
prints "$box/links"

# ---- check ----------------------------------------------------------------------------------------------------------

test_that "check runs Maven's verify with the given arguments and Maven's exit code"
usual && tool chromium ''
launch MAVEN_EXIT=3 tocsin check -pl core && exits 3
grep -q -e "-Dtocsin.chromium=$box/bin/chromium verify -pl core" "$box/maven.log" || fail "it ran $(cat "$box/maven.log")"

test_that "a whole check counts as a build, a failed or partial one does not"
usual && tool chromium ''
launch tocsin check && exits 0 && launch tocsin read && exits 0 && builds 1
launch tocsin check -pl core && exits 0 && launch tocsin read && builds 3
launch MAVEN_EXIT=1 tocsin check && exits 1 && launch tocsin read && builds 5

test_that "without a browser check says loudly that browser tests are skipped"
usual && tool dnf ''
launch tocsin check && exits 0 && says "THE BROWSER TESTS ARE SKIPPED" && says "sudo dnf install -y chromium"
grep -q -e '-Dtocsin.browser.skip=true' "$box/maven.log" || fail "the property is missing"

test_that "root gets a browser installed"
usual && tool id 'echo 0' && tool apt-get ": >'$box/bin/chromium' && chmod +x '$box/bin/chromium'"
launch tocsin check && exits 0 && says "apt-get install -y chromium"
grep -q -e "-Dtocsin.chromium=$box/bin/chromium" "$box/maven.log" || fail "the property is missing"

test_that "check fails when the launcher's own tests fail, before Maven runs"
usual && tool chromium '' && echo 'exit 1' >"$box/repo/cli/src/test/sh/launcher-test.sh"
launch tocsin check && exits 1 && builds 0

test_that "check --help explains itself"
usual && launch tocsin check --help && exits 0 && prints "Usage: tocsin check" && builds 0

echo "launcher: $tests tests, $failures failures"
[ "$failures" = 0 ]
