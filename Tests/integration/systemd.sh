#!/bin/bash
# The daemon under a real systemd: starts, is fed, is killed and hung under load, restarts by itself, loses nothing, stops.
#
# Boots the host's own systemd in a container (systemd-nspawn over an empty root and the host's /usr, private network),
# installs the units of deploy/systemd as they stand and runs _systemd-inside.sh there. Needs root; asks sudo for it.
#
#   systemd.sh            WIREDESK_BIN=FOLDER names the programs (default .build/release)
#
# Prints the journal of the service and `N passed, N failed`.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BIN=$(cd "${WIREDESK_BIN:-$HERE/.build/release}" && pwd)
if [ "$(id -u)" -ne 0 ]; then
    # No password can be asked for here: run-tests gives its parts no terminal.
    if sudo -n true 2>/dev/null; then exec sudo -n WIREDESK_QUICK="${WIREDESK_QUICK:-}" WIREDESK_BIN="$BIN" bash "$0"; fi
    echo "booting a container needs root: sudo WIREDESK_BIN=$BIN bash $0"
    echo "0 passed, 1 failed"
    exit 1
fi
. "$HERE/deploy/prerequisites.sh"
apt_install systemd systemd-container dbus libnss-systemd curl

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-systemd.XXXXXX")
ROOT=$WORK/root NAME=wiredesk-test-$$ GROUPS_MADE=() CONTAINER=
cleanup() {
    trap - EXIT
    # SIGTERM makes nspawn send the container its halt signal.
    if [ -n "$CONTAINER" ]; then kill "$CONTAINER" 2>/dev/null || :; wait "$CONTAINER" 2>/dev/null || :; fi
    local group
    for group in "${GROUPS_MADE[@]}"; do
        # Emptied by now, or within a moment.
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || :
            [ -d "$group" ] || break
            sleep 0.1
        done
    done
    mountpoint -q "$ROOT/usr" && umount "$ROOT/usr"
    rmdir "/run/systemd/nspawn/propagate/$NAME" 2>/dev/null || :
    rm -rf --one-file-system -- "$WORK"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A control group of our own below the one that we are in, so that the container's systemd has where to put its units and
# the host's stays as it is. Hybrid hierarchies have several.
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

# An empty Debian around the host's /usr, our programs laid over it as a package would.
mkdir -p "$ROOT"/{usr,etc/systemd/system/wiredesk.service.d,etc/wiredesk,var/log/journal,var/lib,run,tmp,proc,sys,dev,root,test} \
    "$WORK"/add/bin "$WORK"/upper "$WORK"/work
for link in bin sbin lib lib64; do [ ! -L /$link ] || ln -s "usr/$link" "$ROOT/$link"; done
cp -a /etc/{passwd,group,nsswitch.conf,ld.so.cache,ld.so.conf,ld.so.conf.d,alternatives} "$ROOT/etc/"
cp -L /etc/os-release "$ROOT/etc/os-release"
echo 00112233445566778899aabbccddeeff >"$ROOT/etc/machine-id"   # set: a first boot would enable everything there is
for program in wiredesk-consumer wiredesk-producer wiredesk-subscriber wiredeskctl; do cp "$BIN/$program" "$WORK/add/bin/"; done
for bundle in "$BIN"/*.resources; do [ ! -e "$bundle" ] || cp -r "$bundle" "$WORK/add/bin/"; done
mount -t overlay wiredesk-test -o "ro,lowerdir=$WORK/add:/usr" "$ROOT/usr"
cp "$HERE"/deploy/systemd/*.service "$ROOT/etc/systemd/system/"
cp "$HERE/deploy/systemd/sysusers.d/wiredesk.conf" "$ROOT/test/sysusers.conf"
cp "$HERE/deploy/systemd/tmpfiles.d/wiredesk.conf" "$ROOT/test/tmpfiles.conf"
cp "$HERE/Config/wiredesk.yaml" "$ROOT/etc/wiredesk/"
# Only here: a hang is to be noticed within the test's patience.
printf '[Service]\nWatchdogSec=2\nTimeoutAbortSec=2\n' >"$ROOT/etc/systemd/system/wiredesk.service.d/test.conf"
cp "$HERE/Config/samples/wire.ndjson" "$ROOT/test/samples.ndjson"
cp "$HERE/Tests/integration/_systemd-inside.sh" "$ROOT/test/inside"
COUNT=30000
[ "${WIREDESK_QUICK:-}" != 1 ] || COUNT=15000
# Load: articles with words of their own, so that the desk really works on each.
awk -v count="$COUNT" 'BEGIN {
    srand(7); split("river bridge market council harvest union school port rail budget strike election storm court film vaccine", w, " ")
    split("Kenya Peru Norway Syria Latvia Tunisia Ecuador Vietnam", c, " ")
    for (n = 1; n <= count; n++) {
        body = ""
        for (i = 0; i < 80; i++) body = body w[1 + int(rand() * 16)] " " (int(rand() * 1000)) " "
        printf "{\"uri\":\"urn:load:%d\",\"type\":\"text\",\"version\":\"1\",\"headlines\":[{\"role\":\"main\",\"value\":\"Report %d from %s\"}],\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":\"%s\"}],\"infoSources\":[{\"name\":\"Load\"}],\"versionCreated\":\"2026-11-20T09:00:00Z\"}\n", n, n, c[1 + n % 8], body
    }
}' >"$ROOT/test/load.ndjson"
cat >"$ROOT/etc/systemd/system/inside.service" <<'UNIT'
[Unit]
Description=the test
After=multi-user.target
[Service]
ExecStart=/bin/bash /test/inside
StandardOutput=file:/test/out
StandardError=inherit
UNIT
mkdir -p "$ROOT/etc/systemd/system/multi-user.target.wants"
ln -s ../inside.service "$ROOT/etc/systemd/system/multi-user.target.wants/"

# Where the programs find the Swift runtime, if that is not in /usr.
RUNTIME=$(ldd "$BIN/wiredesk-consumer" | sed -nE 's/.*=> (.*)\/libswiftCore\.so .*/\1/p')
BINDS=()
case $RUNTIME in '' | /usr/* | /lib/*) ;; *) BINDS+=("--bind-ro=$RUNTIME") ;; esac

STARTED=${EPOCHREALTIME/[.,]/}
(
    for group in "${GROUPS_MADE[@]}"; do echo $BASHPID >"$group/cgroup.procs"; done
    exec setpriv --pdeathsig TERM timeout -k 10 240 systemd-nspawn -q -D "$ROOT" --machine="$NAME" --register=no --keep-unit \
        --private-network --link-journal=no --console=pipe --kill-signal=SIGRTMIN+3 "${BINDS[@]}" \
        /lib/systemd/systemd --unit=multi-user.target
) </dev/null >"$WORK/console" 2>&1 &
CONTAINER=$!
STATUS=0
wait "$CONTAINER" || STATUS=$?
CONTAINER=
if [ ! -s "$ROOT/test/out" ]; then
    cat "$WORK/console"
    echo "the container did not come up (status $STATUS)"
    echo "0 passed, 1 failed"
    exit 1
fi
echo "from boot to halt $(((${EPOCHREALTIME/[.,]/} - STARTED) / 1000)) ms"
cat "$ROOT/test/out"
grep -qE '^[0-9]+ passed, 0 failed$' "$ROOT/test/out" || exit 1
