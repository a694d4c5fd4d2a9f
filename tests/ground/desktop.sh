#!/bin/sh
# desktop.sh INSTALLER-FOLDER VERSION: desktop entry, metainfo and file type are well-formed and agree.
# Exit code 77 (skipped) where the validators are missing.
set -eu
cd "$1"
version=$2
id=org.bellwether.Bellwether

fail() { echo "FAIL: $*" >&2; exit 1; }
grep -q "<release version=\"$version\"" $id.metainfo.xml || fail "the metainfo has no release $version"
head -n 1 changelog | grep -q "($version)" || fail "the changelog does not begin with $version"
type=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' $id.xml)
grep -q "^MimeType=.*$type;" $id.desktop || fail "the desktop entry does not open $type"
grep -q "<mediatype>$type</mediatype>" $id.metainfo.xml || fail "the metainfo does not name $type"

skipped=
if command -v desktop-file-validate >/dev/null; then desktop-file-validate $id.desktop; else skipped=desktop-file-validate; fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net $id.metainfo.xml
else
    skipped="$skipped appstreamcli"
fi
[ -z "$skipped" ] || { echo "SKIP: not installed: $skipped" >&2; exit 77; }
