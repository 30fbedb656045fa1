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

PASSED=0 FAILED=0
check() {   # SENTENCE COMMAND...
    local sentence=$1
    shift
    if "$@" >"$WORK/said" 2>&1; then echo "ok   $sentence"; PASSED=$((PASSED + 1)); else
        echo "FAIL $sentence"
        cat "$WORK/said"
        FAILED=$((FAILED + 1))
    fi
}
WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-package.XXXXXX")
ROOT=$WORK/root NAME=wiredesk-package-$$ GROUPS_MADE=() CONTAINER=
cleanup() {
    trap - EXIT
    if [ -n "$CONTAINER" ]; then kill "$CONTAINER" 2>/dev/null || :; wait "$CONTAINER" 2>/dev/null || :; fi
    local group
    for group in "${GROUPS_MADE[@]}"; do
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || :
            [ -d "$group" ] || break
            sleep 0.1
        done
    done
    rmdir "/run/systemd/nspawn/propagate/$NAME" 2>/dev/null || :
    mountpoint -q "$WORK" && umount -l "$WORK"
    rm -rf --one-file-system -- "$WORK"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
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

# What lintian would look at.
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
check "the man pages have no warning" pages_are_right
check "the completions parse" completions_parse
check "each program has a man page and completions for three shells" every_program_has
check "no program asks for a Swift library" no_swift_library
check "the programs are stripped" bash -c "! file -L '$WORK'/x/usr/bin/* 2>/dev/null | grep 'not stripped'"
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
cp -L /etc/os-release "$ROOT/etc/os-release"
echo 00112233445566778899aabbccddeeff >"$ROOT/etc/machine-id"
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
mv "$WORK/x/usr/bin" "$ROOT/test/programs"
rm -rf "$WORK/x"
cp "$HERE/Tests/integration/_package-inside.sh" "$ROOT/test/inside"
printf '[Unit]\nAfter=multi-user.target\n[Service]\nExecStart=/bin/bash /test/inside\nStandardOutput=file:/test/out\nStandardError=inherit\n' \
    >"$ROOT/etc/systemd/system/inside.service"
mkdir -p "$ROOT/etc/systemd/system/multi-user.target.wants"
ln -s ../inside.service "$ROOT/etc/systemd/system/multi-user.target.wants/"

# As in systemd.sh: a control group of our own, so that the host's systemd stays as it is.
own_group() {   # HIERARCHY KEY
    local base=/sys/fs/cgroup${1:+/$1} path
    [ -d "$base" ] || return 0
    path=$(awk -F: -v key="$2" '$2 == key { print $3 }' /proc/self/cgroup)
    [ -n "$path" ] || return 0
    if mkdir "$base$path/$NAME" 2>/dev/null; then GROUPS_MADE+=("$base$path/$NAME"); fi
}
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
    own_group "" ""
else
    own_group systemd name=systemd
    own_group unified ""
    for controller in pids cpu cpuacct; do own_group $controller $controller; done
fi
(
    for group in "${GROUPS_MADE[@]}"; do echo $BASHPID >"$group/cgroup.procs"; done
    exec setpriv --pdeathsig TERM timeout -k 10 600 systemd-nspawn -q -D "$ROOT" --machine="$NAME" --register=no --keep-unit \
        --private-network --link-journal=no --console=pipe --kill-signal=SIGRTMIN+3 /lib/systemd/systemd --unit=multi-user.target
) </dev/null >"$WORK/console" 2>&1 &
CONTAINER=$!
STATUS=0
wait "$CONTAINER" || STATUS=$?
CONTAINER=
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
echo "$PASSED passed, $FAILED failed"
[ $FAILED = 0 ]
