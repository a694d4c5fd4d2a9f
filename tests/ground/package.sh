#!/bin/sh
# package.sh BUILD-FOLDER VERSION: packs DEB and TGZ from a build, unpacks them and uses what is inside.
# Exit code 77 (skipped) where the Debian tools are missing.
set -eu
build=$1
version=$2

fail() { echo "FAIL: $*" >&2; exit 1; }
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    command -v $tool >/dev/null || { echo "SKIP: $tool is not installed, no package was made" >&2; exit 77; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cpack --config "$build/CPackConfig.cmake" -G "DEB;TGZ" -B "$work/out" >"$work/cpack.log" 2>&1 \
    || { cat "$work/cpack.log" >&2; fail "cpack"; }
deb=$(find "$work/out" -maxdepth 1 -name 'bellwether_*.deb')
tgz=$(find "$work/out" -maxdepth 1 -name 'bellwether-*.tar.gz')
[ -f "$deb" ] || fail "no DEB was made"
[ -f "$tgz" ] || fail "no TGZ was made"

# --- What the DEB says about itself ---------------------------------------------------------------------
[ "$(dpkg-deb -f "$deb" Package)" = bellwether ] || fail "package name"
[ "$(dpkg-deb -f "$deb" Version)" = "$version" ] || fail "version is $(dpkg-deb -f "$deb" Version), not $version"
depends=$(dpkg-deb -f "$deb" Depends)
# Found by dpkg-shlibdeps (some carry the suffix t64), and plugins that only we know of.
for need in libc6 libqt6core6 libqt6gui6 libqt6widgets6 libqt6sql6 libqt6svg6 libxxhash0 libzip4 libqt6sql6-sqlite qt6-qpa-plugins; do
    case ", $depends," in
        *", $need,"* | *", $need ("* | *", ${need}t64,"* | *", ${need}t64 ("*) ;;
        *) fail "Depends lacks $need: $depends" ;;
    esac
done
case $(dpkg-deb -f "$deb" Recommends) in *fonts-noto-cjk*) ;; *) fail "no Chinese font is recommended" ;; esac

# --- What is inside -------------------------------------------------------------------------------------
id=org.bellwether.Bellwether
dpkg-deb -x "$deb" "$work/deb"
for path in bin/bellwether share/applications/$id.desktop share/metainfo/$id.metainfo.xml share/mime/packages/$id.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/doc/bellwether/copyright share/doc/bellwether/LICENSE \
    share/doc/bellwether/changelog.gz share/man/man1/bellwether.1.gz; do
    [ -s "$work/deb/usr/$path" ] || fail "the DEB lacks usr/$path"
done
for size in 16 22 24 32 48 64 128 256 512; do
    png=$work/deb/usr/share/icons/hicolor/${size}x${size}/apps/$id.png
    file -b "$png" | grep -q "PNG image data, $size x $size" || fail "the icon of $size px is missing or of another size"
done
extra=$(cd "$work/deb" && find . -type f -perm /111 ! -path ./usr/bin/bellwether)
[ -z "$extra" ] || fail "executable files that should not be: $extra"
case $(file -b "$work/deb/usr/bin/bellwether") in *", stripped"*) ;; *) fail "the program is not stripped" ;; esac
grep -q "GNU GENERAL PUBLIC LICENSE" "$work/deb/usr/share/doc/bellwether/LICENSE" || fail "LICENSE is not the GPL"
grep -q "SIL OPEN FONT LICENSE" "$work/deb/usr/share/doc/bellwether/copyright" || fail "the font's licence is missing"

mkdir "$work/tgz"
tar -xzf "$tgz" -C "$work/tgz" --strip-components=1
(cd "$work/deb/usr" && find . -type f | sort) >"$work/deb.files"
(cd "$work/tgz" && find . -type f | sort) >"$work/tgz.files"
cmp -s "$work/deb.files" "$work/tgz.files" || { diff "$work/deb.files" "$work/tgz.files" >&2 || true; fail "DEB and TGZ hold different files"; }

# --- Used as a newcomer would ---------------------------------------------------------------------------
mkdir -m 700 "$work/home" "$work/run"
run() { # program arguments…: without a display and with an empty home
    env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM HOME="$work/home" XDG_RUNTIME_DIR="$work/run" \
        XDG_DATA_HOME="$work/home/data" XDG_CONFIG_HOME="$work/home/config" "$@"
}
for program in "$work/deb/usr/bin/bellwether" "$work/tgz/bin/bellwether"; do
    rm -rf "$work/sample" "$work/sample.bellwether"*
    run "$program" sample --out "$work/sample" --accounts 12 --days 60 --seed 7 --until 2026-06-30 >"$work/log" 2>&1 \
        || { cat "$work/log" >&2; fail "sample"; }
    files=
    for kind in accounts units contracts seats users events; do
        [ ! -f "$work/sample/$kind.csv" ] || files="$files $work/sample/$kind.csv"
    done
    # shellcheck disable=SC2086  # paths of mktemp hold no spaces
    run "$program" import --workspace "$work/sample.bellwether" $files >"$work/log" 2>&1 \
        || { cat "$work/log" >&2; fail "import"; }
    run "$program" export --workspace "$work/sample.bellwether" portfolio >"$work/portfolio.csv" || fail "export"
    head -n 1 "$work/portfolio.csv" | grep -q 'account_id,name,segment,.*,seat_use,health' || fail "headings of the portfolio"
    [ "$(wc -l <"$work/portfolio.csv")" -gt 8 ] || fail "the portfolio has $(wc -l <"$work/portfolio.csv") lines"
    [ "$(stat -c %a "$work/sample.bellwether")" = 600 ] || fail "others may read the workspace"
done

# --- What other people's tools say ----------------------------------------------------------------------
if command -v lintian >/dev/null; then
    lintian --fail-on error "$deb" >"$work/lintian.log" 2>&1 || { cat "$work/lintian.log" >&2; fail "lintian"; }
else
    echo "note: lintian is not installed"
fi
echo "packed, unpacked and used: $(basename "$deb") $(basename "$tgz")"
