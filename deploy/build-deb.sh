#!/bin/bash
# build-deb.sh: makes wiredesk_VERSION_ARCH.deb, with the Swift runtime inside the programs, so that it runs on a Debian
# that has none. Builds what is needed; needs no root (but to install a missing tool) and no debhelper.
#
#   deploy/build-deb.sh [--out FOLDER] [--version V] [--programs FOLDER] [--scratch-path FOLDER] [--symbols]
#
#   --out FOLDER           where the package goes; default: the current folder
#   --version V            of the package; default: the programs' own, and where HEAD has no tag of that name the time and
#                          hash of its commit behind it, so that a later commit's package counts as an upgrade
#   --programs FOLDER      package these programs, built with --static-swift-stdlib, and build nothing
#   --scratch-path FOLDER  of the build; default: .build-deb in the checkout, which a second run uses again
#   --symbols              beside it wiredesk-dbgsym_VERSION_ARCH.deb: what a debugger needs to read a core of these very
#                          programs (found by their build id). Kept with the package, it need not be installed before
#   --help
#
# DEBFULLNAME and DEBEMAIL name the maintainer, JOBS=N bounds the build. The package's path is the one line on standard output.
# Exit status: 0 made, 1 something failed, 64 usage, 69 no toolchain.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$HERE/deploy/prerequisites.sh"
. "$HERE/deploy/lay-out.sh"

usage() { sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0"; }
OUT=. VERSION= PROGRAMS= SCRATCH=$HERE/.build-deb SYMBOLS=no
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage; exit 0 ;;
        --symbols) SYMBOLS=yes ;;
        --out | --version | --programs | --scratch-path)
            [ -n "${2:-}" ] || { say "$1 needs a value; --help says which"; exit 64; }
            case $1 in --out) OUT=$2 ;; --version) VERSION=$2 ;; --programs) PROGRAMS=$2 ;; *) SCRATCH=$2 ;; esac
            shift ;;
        *) say "no option is called $1"; usage >&2; exit 64 ;;
    esac
    shift
done
type -P dpkg-deb >/dev/null || fail "needs dpkg-deb: this makes Debian packages; elsewhere use deploy/install.sh"
[ -d "$OUT" ] || fail "--out $OUT: no such folder"
OUT=$(cd "$OUT" && pwd)
[[ -z $VERSION || $VERSION =~ ^[0-9][0-9A-Za-z.+~-]*$ ]] || fail "--version $VERSION: begins with a digit, then letters, digits and . + ~ -"
# dpkg-shlibdeps finds the packages of the shared libraries, strip and objdump come with it.
type -P dpkg-shlibdeps strip objdump >/dev/null || apt_install dpkg-dev binutils
type -P python3 >/dev/null || apt_install python3
programs "$PROGRAMS" "$SCRATCH"

ARCH=$(dpkg --print-architecture)
COMMITTED=$(git -C "$HERE" log -1 --format=%ct 2>/dev/null || :)
# Of what is in the package nothing is younger than the commit: the same commit and programs give the same bytes.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-${COMMITTED:-$(date +%s)}}
if [ -z "$VERSION" ]; then
    VERSION=$("$BUILT/wiredesk-consumer" --version | sed -nE 's/^wiredesk ([0-9.]+)$/\1/p')
    [ -n "$VERSION" ] || fail "$BUILT/wiredesk-consumer --version does not say which version it is"
    if [ -n "$COMMITTED" ] && ! git -C "$HERE" describe --exact-match --tags --match "v$VERSION" HEAD >/dev/null 2>&1; then
        VERSION+=+git$(date -u -d "@$COMMITTED" +%Y%m%d%H%M%S).$(git -C "$HERE" log -1 --format=%h)
    fi
fi
MAINTAINER="${DEBFULLNAME:-wiredesk} <${DEBEMAIL:-wiredesk@localhost}>"

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-deb.XXXXXX")
trap 'rm -rf -- "$WORK"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
ROOT=$WORK/debian/wiredesk   # where dpkg-shlibdeps looks for it
step "laying out wiredesk $VERSION for $ARCH"
mkdir -p "$ROOT"/DEBIAN
lay_out "$ROOT" /usr "$BUILT"
install -d -m 755 "$ROOT"/usr/share/lintian{,/overrides}
install -m 644 "$HERE/deploy/deb/lintian-overrides" "$ROOT/usr/share/lintian/overrides/wiredesk"
printf 'wiredesk (%s) unstable; urgency=medium\n\n  * See the history of the source.\n\n -- %s  %s\n' "$VERSION" "$MAINTAINER" \
    "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$ROOT/usr/share/doc/wiredesk/changelog.gz"
chmod 644 "$ROOT/usr/share/doc/wiredesk/changelog.gz"

# What the programs link: dpkg-shlibdeps wants to stand in a source package.
printf 'Source: wiredesk\nPackage: wiredesk\nArchitecture: %s\n' "$ARCH" >"$WORK/debian/control"
LIBRARIES=$(cd "$WORK" && dpkg-shlibdeps -O --warnings=0 $(find debian/wiredesk/usr/bin debian/wiredesk/usr/lib/wiredesk -type f 2>/dev/null) | sed -n 's/^shlibs:Depends=//p') ||
    fail "dpkg-shlibdeps does not know the packages of the shared libraries"
[[ $LIBRARIES == *libzmq5* ]] || fail "the programs link no libzmq5: dpkg-shlibdeps found $LIBRARIES"
[[ $LIBRARIES == *libmimalloc* ]] || fail "the programs link no libmimalloc: dpkg-shlibdeps found $LIBRARIES"

cat >"$ROOT/DEBIAN/control" <<END
Package: wiredesk
Version: $VERSION
Architecture: $ARCH
Maintainer: $MAINTAINER
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$ROOT" | cut -f1)
Depends: $LIBRARIES, tzdata, systemd | systemd-standalone-sysusers | systemd-sysusers, systemd | systemd-standalone-tmpfiles | systemd-tmpfiles
Recommends: ca-certificates
Suggests: python3-zmq, prometheus
Section: news
Priority: optional
Description: newsroom's wire desk: takes news copy in, judges it, hands it on
 Articles come in from agencies and feeds over ZeroMQ, spool folders or the web.
 wiredesk works out what each is about, recognises repeats, updates, corrections
 and kills, groups what belongs to one story, and publishes one enriched record
 for each article to every service that wants it. What it has acknowledged is on
 disk, and every judgement says why.
 .
 The desk is a daemon, wiredesk.service; each feed by a spool folder is an
 instance of wiredesk-producer@.service.
END
(cd "$ROOT" && find etc -type f -printf '/%p\n' | LC_ALL=C sort) >"$ROOT/DEBIAN/conffiles"
(cd "$ROOT" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | LC_ALL=C sort -z | grep -zv '^etc/' | xargs -0 md5sum) \
    >"$ROOT/DEBIAN/md5sums"
for script in preinst postinst prerm postrm; do install -m 755 "$HERE/deploy/deb/$script" "$ROOT/DEBIAN/$script"; done
chmod 644 "$ROOT"/DEBIAN/{control,conffiles,md5sums}
find "$ROOT" -type d -exec chmod 755 {} +

if [ $SYMBOLS = yes ]; then
    [ -x "$BUILT/wiredesk" ] || fail "--symbols: only of what is one program; give --programs a folder of SwiftPM's"
    step "packing the symbols"
    ID=$(readelf -n "$BUILT/wiredesk" | sed -nE 's/.*Build ID: ([0-9a-f]+)$/\1/p')
    DEBUG=$WORK/symbols/usr/lib/debug/.build-id/${ID:0:2}
    mkdir -p "$DEBUG" "$WORK/symbols/DEBIAN"
    objcopy --only-keep-debug --compress-debug-sections "$BUILT/wiredesk" "$DEBUG/${ID:2}.debug"
    cat >"$WORK/symbols/DEBIAN/control" <<END
Package: wiredesk-dbgsym
Version: $VERSION
Architecture: $ARCH
Maintainer: $MAINTAINER
Installed-Size: $(du -sk --apparent-size --exclude=DEBIAN "$WORK/symbols" | cut -f1)
Depends: wiredesk (= $VERSION)
Section: debug
Priority: optional
Build-Ids: $ID
Description: debug symbols for wiredesk
END
    find "$WORK/symbols" -type d -exec chmod 755 {} +
    chmod 644 "$DEBUG"/* "$WORK/symbols/DEBIAN/control"
    # Its large sections are compressed already.
    dpkg-deb --root-owner-group -Zxz -z1 --build "$WORK/symbols" "$OUT/wiredesk-dbgsym_${VERSION}_$ARCH.deb" >&2
fi

step "packing"
DEB=$OUT/wiredesk_${VERSION}_$ARCH.deb
# xz, which every Debian's tools and lintian read: 23 MB where zstd at its default has 34.
dpkg-deb --root-owner-group -Zxz --build "$ROOT" "$DEB" >&2
echo "$DEB"
