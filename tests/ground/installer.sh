#!/bin/sh
# installer.sh INSTALLER-FOLDER: what installer/install does on machines it is told about by stand-ins for
# dpkg-query, apt-get, apt-cache, id and sudo. Installs nothing.
set -eu
installer=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "FAIL: $*" >&2; cat "$work/out" >&2; exit 1; }

# Every package line has four fields, a known purpose and a known way to be found.
grep -vE '^(#|$)' "$installer/packages.txt" | while IFS='|' read -r purpose packages probe reason; do
    case $purpose in "build "* | "run "* | "test "* | "check "*) ;; *) fail "purpose: $purpose" ;; esac
    case $probe in *" command "* | *" module "* | *" header "* | *" qt "* | *" qtfile "* | *" plugin "* | *" python "* | *" font "* | *" - "*) ;; *) fail "probe: $probe" ;; esac
    [ -n "$packages" ] && [ -n "$reason" ] || fail "line of $packages"
done

mkdir "$work/bin" "$work/installer"
cp "$installer/install" "$work/installer/"
cat >"$work/installer/packages.txt" <<'LIST'
build | alpha       | command alpha-tool | greets
build | beta/alpha  | command beta-tool  | part of alpha on newer systems
run   | gamma delta | -                  | either will do
LIST
for tool in sh paste cut sed tr head tail sort awk cat mktemp rm env dirname find uname; do
    ln -s "$(command -v $tool)" "$work/bin/$tool"
done
stub() { # NAME, script on stdin
    { echo '#!/bin/sh'; cat; } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
# The state of the pretended machine: packages installed and offered, one a line; who we are.
stub dpkg-query <<'STUB'
shift 2
for p; do grep -qx "$p" "$STATE/installed" && echo "installed $p"; done
exit 0
STUB
stub apt-cache <<'STUB'
grep -qx "$2" "$STATE/offered" && echo "$2: Candidate: 1" || echo "$2: Candidate: (none)"
STUB
stub apt-get <<'STUB'
echo "$*" >>"$STATE/calls"
case "$*" in
    *install*) [ ! -e "$STATE/broken" ] || { echo "E: no space left"; exit 100; }
        for w; do grep -qx "$w" "$STATE/offered" && echo "$w" >>"$STATE/installed"; done ;;
esac
exit 0
STUB
stub id <<'STUB'
cat "$STATE/uid"
STUB
ln -s "$(command -v grep)" "$work/bin/grep"

machine() { # UID, installed, offered
    export STATE="$work/state"
    rm -rf "$STATE"
    mkdir "$STATE"
    echo "$1" >"$STATE/uid"
    printf '%s\n' $2 >"$STATE/installed"
    printf '%s\n' $3 >"$STATE/offered"
    : >"$STATE/calls"
}
try() { # expected exit code, arguments
    expected=$1
    shift
    code=0
    PATH="$work/bin" "$work/installer/install" "$@" >"$work/out" 2>&1 </dev/null || code=$?
    [ $code -eq "$expected" ] || fail "exit code $code instead of $expected"
}
says() { grep -qF -- "$1" "$work/out" || fail "does not say: $1"; }
called() { grep -cF -- "$1" "$STATE/calls" || true; }

machine 0 "alpha beta delta" "alpha beta gamma delta"
try 0 build run
[ ! -s "$work/out" ] || fail "speaks although nothing is missing"
[ ! -s "$STATE/calls" ] || fail "calls apt-get although nothing is missing"

machine 0 "alpha" "alpha beta gamma delta"
try 0 build run
[ "$(called update)" -eq 1 ] && [ "$(called install)" -eq 1 ] || fail "one update, one install"
grep -q -- "--no-install-recommends beta gamma$" "$STATE/calls" || fail "$(cat "$STATE/calls")"

machine 0 "" "alpha delta"
stub beta-tool </dev/null # this machine has beta's tool inside alpha
try 0 build run
grep -q -- "--no-install-recommends alpha delta$" "$STATE/calls" || fail "$(cat "$STATE/calls")"
rm "$work/bin/beta-tool"

machine 0 "" "alpha beta gamma"
: >"$STATE/broken"
try 1 build
says "no space left"
says "could not be installed"

machine 1000 "alpha beta" "alpha beta gamma delta"
try 1 build run
says "    gamma: either will do"
says "su -c 'apt-get install --no-install-recommends gamma"
[ "$(called install)" -eq 0 ] || fail "installs without being allowed to"

stub sudo <<'STUB'
[ "$1" != -n ] || shift
exec "$@"
STUB
ln -s /bin/true "$work/bin/true"
machine 1000 "alpha beta" "alpha beta gamma delta"
try 0 run
[ "$(called install)" -eq 1 ] || fail "does not install through sudo"

stub sudo <<'STUB'
exit 1
STUB
machine 1000 "alpha beta" "alpha beta gamma delta"
try 1 run
says "sudo apt-get install --no-install-recommends gamma"

rm "$work/bin/apt-get" "$work/bin/dpkg-query"
try 1 build
says "    alpha-tool: greets (Debian calls it alpha)"
stub alpha-tool </dev/null
stub beta-tool </dev/null
try 0 build
[ ! -s "$work/out" ] || fail "speaks although everything is found"
try 2 everything
BELLWETHER_SKIP_INSTALL=1 PATH="$work/bin" "$work/installer/install" test || fail "does not skip"
echo "installer behaves"
