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
ROOT=$WORK/root
cleanup() {
    container_cleanup
    mountpoint -q "$ROOT/usr" && umount "$ROOT/usr"
    rm -rf --one-file-system -- "$WORK"
}
. "$HERE/Tests/integration/_checks.sh"
. "$HERE/Tests/integration/_container.sh"

# An empty Debian around the host's /usr, our programs laid over it as a package would.
mkdir -p "$ROOT"/{usr,etc/systemd/system/wiredesk.service.d,etc/wiredesk,var/log/journal,var/lib,run,tmp,proc,sys,dev,root,test} \
    "$WORK"/add/bin "$WORK"/upper "$WORK"/work
for link in bin sbin lib lib64; do [ ! -L /$link ] || ln -s "usr/$link" "$ROOT/$link"; done
cp -a /etc/{passwd,group,nsswitch.conf,ld.so.cache,ld.so.conf,ld.so.conf.d,alternatives} "$ROOT/etc/"
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
enter_as_script "$HERE/Tests/integration/_systemd-inside.sh"

# Where the programs find the Swift runtime, if that is not in /usr.
RUNTIME=$(ldd "$BIN/wiredesk-consumer" | sed -nE 's/.*=> (.*)\/libswiftCore\.so .*/\1/p')
BINDS=()
case $RUNTIME in '' | /usr/* | /lib/*) ;; *) BINDS+=("--bind-ro=$RUNTIME") ;; esac

STARTED=${EPOCHREALTIME/[.,]/}
boot 240 "${BINDS[@]}"
if [ ! -s "$ROOT/test/out" ]; then
    cat "$WORK/console"
    echo "the container did not come up (status $STATUS)"
    echo "0 passed, 1 failed"
    exit 1
fi
echo "from boot to halt $(((${EPOCHREALTIME/[.,]/} - STARTED) / 1000)) ms"
cat "$ROOT/test/out"
grep -qE '^[0-9]+ passed, 0 failed$' "$ROOT/test/out" || exit 1
