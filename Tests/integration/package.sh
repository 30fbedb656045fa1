#!/bin/bash
# The Debian package and install.sh on a machine that has never seen the project: built with the Swift runtime inside,
# installed into a bare Debian with its own systemd and no toolchain, fed, upgraded under load, removed, purged.
#
#   package.sh            WIREDESK_STATIC_BIN=FOLDER takes programs that are built with --static-swift-stdlib already;
#                         otherwise they are built here, in .build-deb, which a second run uses again
#
# The bare Debian is made of this one's own packages (_bare-root.py); what the package depends on beyond them comes from
# Debian. Needs root; asks sudo for it. _package-inside.sh is what runs in there. Prints `N passed, N failed`.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then
        exec sudo -n env PATH="$PATH" WIREDESK_STATIC_BIN="${WIREDESK_STATIC_BIN:-}" bash "$0"
    fi
    echo "booting a container needs root: sudo bash $0"
    echo "0 passed, 1 failed"
    exit 1
fi
. "$HERE/deploy/prerequisites.sh"
apt_install systemd systemd-container dbus libnss-systemd python3 binutils dpkg-dev mandoc

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-package.XXXXXX")
ROOT=$WORK/root
cleanup() {
    container_cleanup
    mountpoint -q "$WORK" && umount -l "$WORK"
    rm -rf --one-file-system -- "$WORK"
}
. "$HERE/Tests/integration/_checks.sh"
. "$HERE/Tests/integration/_container.sh"
# In memory: nothing here is about what a disk keeps, and dpkg syncs every file.
mount -t tmpfs -o size=2g,mode=700 wiredesk-package "$WORK"

export TMPDIR=$WORK
STARTED=$SECONDS
mkdir -p "$WORK/debs" "$ROOT/test/debs"
DEB=$("$HERE/deploy/build-deb.sh" --out "$WORK/debs" ${WIREDESK_STATIC_BIN:+--programs "$WIREDESK_STATIC_BIN"}) ||
    { echo "the package could not be built"; echo "0 passed, 1 failed"; exit 1; }
echo "built in $((SECONDS - STARTED)) s: ${DEB##*/}, $(($(stat -c %s "$DEB") / 1000000)) MB"
dpkg-deb -x "$DEB" "$WORK/x"
dpkg-deb -e "$DEB" "$WORK/e"

# What is in it.
pages_are_right() {
    local page bad=0
    for page in "$WORK"/x/usr/share/man/man*/*.gz; do
        local plain=$WORK/${page##*/}
        zcat "$page" >"${plain%.gz}"
        mandoc -Tlint -W warning "${plain%.gz}" || bad=1
        if type -P man >/dev/null; then
            LC_ALL=C.UTF-8 MANROFFSEQ= man --warnings -E UTF-8 -l -Tutf8 "$page" 2>"$WORK/warnings" >/dev/null
            [ ! -s "$WORK/warnings" ] || { cat "$WORK/warnings"; bad=1; }
        fi
    done
    return $bad
}
completions_parse() {
    local file bad=0
    for file in "$WORK"/x/usr/share/bash-completion/completions/*; do bash -n "$file" || bad=1; done
    if type -P zsh >/dev/null; then for file in "$WORK"/x/usr/share/zsh/vendor-completions/*; do zsh -n "$file" || bad=1; done; fi
    if type -P fish >/dev/null; then for file in "$WORK"/x/usr/share/fish/*/*; do fish -n "$file" || bad=1; done; fi
    return $bad
}
every_program_has() {
    local program bad=0
    for program in "$WORK"/x/usr/bin/*; do
        program=${program##*/}
        ls "$WORK"/x/usr/share/man/man?/"$program".?.gz "$WORK/x/usr/share/bash-completion/completions/$program" \
            "$WORK/x/usr/share/zsh/vendor-completions/_$program" "$WORK/x/usr/share/fish/vendor_completions.d/$program.fish" || bad=1
    done
    return $bad
}
one_program() {
    local program
    for program in "$WORK"/x/usr/bin/*; do
        [ "$(readlink -f "$program")" = "$WORK/x/usr/lib/wiredesk/wiredesk" ] || { echo "$program is one of its own"; return 1; }
        "$program" --help | grep -q "^USAGE: ${program##*/} " || { echo "$program is not itself"; return 1; }
    done
    [ "$(cd "$WORK/x/usr/lib/wiredesk" && ./wiredesk 2>&1; echo $?)" = "./wiredesk: is called by a name of its commands: wiredesk-consumer wiredesk-producer wiredesk-subscriber wiredeskctl wiredesk-bench
64" ]
}
no_swift_library() { ! objdump -p "$WORK"/x/usr/bin/* | grep 'NEEDED *libswift'; }
links_lead_somewhere() {
    local link bad=0
    while read -r link; do
        case $link in
            http* | '#'*) ;;
            /*) [ -e "$WORK/x$link" ] || { echo "$link"; bad=1; } ;;
            protocol/* | *Guarantees.md) [ -e "$WORK/x/usr/share/doc/wiredesk/$link" ] || { echo "$link"; bad=1; } ;;
        esac
    done < <(grep -oE '\]\([^)]+\)' "$WORK/x/usr/share/doc/wiredesk/README.md" | sed 's/^](//; s/)$//')
    return $bad
}
# As root is how this runs; it only reads.
lintian_is_content() { ! lintian --allow-root --fail-on error,warning --no-tag-display-limit "$DEB" 2>&1 | grep -E '^[EW]: '; }
if type -P lintian >/dev/null || (apt_install lintian) >/dev/null 2>&1; then
    check "lintian has no errors or warnings but those that are overridden with a reason" lintian_is_content
else
    echo "skip lintian: it cannot be installed here"
fi
check "the man pages have no warning" pages_are_right
check "the completions parse" completions_parse
check "each program has a man page and completions for three shells" every_program_has
check "the five commands are one program, and each is itself" one_program
check "no program asks for a Swift library" no_swift_library
check "it is stripped" bash -c "! file -L '$WORK'/x/usr/bin/* 2>/dev/null | grep 'not stripped'"
check "every conffile is one of the package's files" bash -c "while read -r f; do [ -e '$WORK/x'\$f ] || exit 1; done <'$WORK/e/conffiles'"
check "everything in /etc is a conffile" [ "$(cd "$WORK/x" && find etc -type f | wc -l)" = "$(wc -l <"$WORK/e/conffiles")" ]
check "its files are as their checksums say" bash -c "cd '$WORK/x' && md5sum --quiet -c '$WORK/e/md5sums'"
check "all of it is root's" bash -c "! dpkg-deb -c '$DEB' | awk '{print \$2}' | grep -v '^root/root$'"
check "nothing of it is writable to others" [ -z "$(find "$WORK/x" ! -type l -perm /022)" ]
check "the maintainer scripts parse" bash -c "for f in '$WORK'/e/p*; do sh -n \$f || exit 1; done"
check "the README's links to installed files lead somewhere" links_lead_somewhere
check "build-deb.sh made twice from the same is the same bytes" bash -c "mkdir '$WORK/twice' && '$HERE/deploy/build-deb.sh' \
    --out '$WORK/twice' --programs '${WIREDESK_STATIC_BIN:-$HERE/.build-deb/release}' && cmp '$DEB' '$WORK/twice/${DEB##*/}'"
rm -rf "$WORK/twice"
check "build-deb.sh says what is wrong with an option" bash -c "'$HERE/deploy/build-deb.sh' --colour red 2>&1 | grep -q 'no option is called --colour'"

# The bare Debian, and what the package needs beside it.
echo "a bare Debian of $(python3 "$HERE/Tests/integration/_bare-root.py" "$ROOT" python3 binutils) packages"
fetch() {
    apt-get -qq -y -o Dir::State::status="$ROOT/var/lib/dpkg/status" -o Dir::Cache::archives="$ROOT/test/debs" \
        -o Debug::NoLocking=1 --no-install-recommends --download-only install "$DEB"
}
mkdir -p "$ROOT/test/debs/partial"
fetch >"$WORK/fetched" 2>&1 || { apt-get update -qq >/dev/null && fetch >"$WORK/fetched" 2>&1; } ||
    { cat "$WORK/fetched"; FAILED=$((FAILED + 1)); }
echo "what it needs beside that: $(cd "$ROOT/test/debs" && printf '%s ' *.deb | sed -E 's/_[^ ]*//g')"

# The next version: the same programs, other settings.
dpkg-deb -R "$DEB" "$WORK/next"
sed -i 's/^Version: .*/&+next/' "$WORK/next/DEBIAN/control"
echo '# A line that came with the next version.' | tee -a "$WORK/next/etc/wiredesk/wiredesk.yaml" >>"$WORK/next/etc/default/wiredesk"
dpkg-deb --root-owner-group -Zzstd -z1 -b "$WORK/next" "$ROOT/test/next.deb" >/dev/null
mv "$DEB" "$ROOT/test/wiredesk.deb"
rm -rf "$WORK/next"

# A checkout, for install.sh.
mkdir -p "$ROOT/test/checkout/Sources/Wire" "$ROOT/test/checkout/Sources/Desk"
cp -r "$HERE"/{Config,deploy,README.md,LICENSE} "$ROOT/test/checkout/"
cp -r "$HERE/Sources/Wire/Wire.docc" "$ROOT/test/checkout/Sources/Wire/"
cp -r "$HERE/Sources/Desk/Desk.docc" "$ROOT/test/checkout/Sources/Desk/"
# As they are in the package: one program and its names.
mv "$WORK/x/usr/lib/wiredesk" "$ROOT/test/programs"
rm -rf "$WORK/x"
enter_as_script "$HERE/Tests/integration/_package-inside.sh"
boot 600
if [ ! -s "$ROOT/test/out" ]; then
    cat "$WORK/console"
    echo "the container did not come up (status $STATUS)"
    FAILED=$((FAILED + 1))
else
    grep -v ' passed, ' "$ROOT/test/out" || :
    LINE=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$ROOT/test/out" | tail -1)
    [ -n "$LINE" ] || { echo "it broke off"; LINE='0 passed, 1 failed'; }
    PASSED=$((PASSED + ${LINE%% *})) FAILED=$((FAILED + $(sed -E 's/.*, ([0-9]+) failed/\1/' <<<"$LINE")))
fi
conclude
