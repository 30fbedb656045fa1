#!/bin/bash
# quickstart.sh: builds wiredesk, runs a desk on loopback with a temporary state folder, feeds it the sample wire,
# prints what it made of it, compares that with what was written down beforehand, and stops. Leaves nothing running
# and nothing behind but the build.
#
#   deploy/quickstart.sh [--keep]     --keep leaves the temporary state folder in place and says where it is
#
# WIREDESK_BIN=FOLDER uses programs that are built already.
# Exit status: 0 at least nine in ten records are as written down, 1 they are not or something failed, 69 no toolchain.
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$HERE/deploy/prerequisites.sh"

KEEP=no
case ${1:-} in
    '') ;;
    --keep) KEEP=yes ;;
    -h | --help) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0"; exit 0 ;;
    *) sed -n '2,/^set/{/^set/!s/^# \{0,1\}//p}' "$0" >&2; exit 64 ;;
esac

WORK= DESK=
stop_desk() {   # SIGTERM, 10 s, then SIGKILL: never leaves the process behind
    [ -n "$DESK" ] || return 0
    local pid=$DESK waited=0
    DESK=
    kill -TERM "$pid" 2>/dev/null || :
    while kill -0 "$pid" 2>/dev/null && [ $waited -lt 100 ]; do sleep 0.1; waited=$((waited + 1)); done
    kill -KILL "$pid" 2>/dev/null && say "the desk did not stop within 10 s and was killed"
    wait "$pid"
}
cleanup() {
    local status=$?
    trap - EXIT INT TERM HUP
    [ -z "$DESK" ] || stop_desk || :
    if [ -n "$WORK" ]; then
        if [ $KEEP = yes ]; then say "state folder, records and log are in $WORK"; else rm -rf -- "$WORK"; fi
    fi
    exit $status
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if [ -n "${WIREDESK_BIN:-}" ]; then
    BIN=$(cd "$WIREDESK_BIN" && pwd)
else
    need_swift
    need_libraries
    step "building (release; the first time takes several minutes, most of it for the packages it uses)"
    cd "$HERE"
    swift build -c release >&2 || fail "the build failed; the lines above say why"
    BIN=$(swift build -c release --show-bin-path)
fi
unset ${!WIREDESK_@}   # the shell's own settings are not this desk's
for program in wiredesk-consumer wiredesk-producer wiredesk-subscriber wiredeskctl; do
    [ -x "$BIN/$program" ] || fail "$BIN/$program is not there; build first or unset WIREDESK_BIN"
done

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-quickstart.XXXXXX")
step "starting a desk on loopback, on ports that are free, with its state in $WORK/state"
"$BIN/wiredesk-consumer" --config "$HERE/Config/wiredesk.yaml" --state-dir "$WORK/state" \
    --intake 'tcp://127.0.0.1:*' --publish 'tcp://127.0.0.1:*' --replay 'tcp://127.0.0.1:*' --http 127.0.0.1:0 \
    >"$WORK/out" 2>"$WORK/log" &
DESK=$!
READY=
for _ in $(seq 300); do
    READY=$(grep -m1 -E 'wiredesk: ready' "$WORK/log" || :)
    [ -z "$READY" ] || break
    kill -0 "$DESK" 2>/dev/null || { cat "$WORK/log" >&2; DESK=; fail "the desk did not start; its log is above"; }
    sleep 0.1
done
[ -n "$READY" ] || { cat "$WORK/log" >&2; fail "the desk was not ready within 30 s; its log is above"; }
endpoint() { sed -nE "s/.* $1=([^ ]+).*/\1/p" <<<"$READY"; }
INTAKE=$(endpoint intake) PUBLISH=$(endpoint publish) REPLAY=$(endpoint replay) HTTP=$(endpoint http)
say "intake $INTAKE, publish $PUBLISH, replay $REPLAY, http $HTTP"

step "feeding Config/samples/wire.ndjson: two invented days of six invented agencies"
"$BIN/wiredesk-producer" feed "$HERE/Config/samples/wire.ndjson" --to "$INTAKE" ||
    fail "the producer ended with status $?; the lines above say why"

step "the enriched records, as wiredesk-subscriber prints them"
"$BIN/wiredesk-subscriber" --from start --until-idle 2 --output table --publish "$PUBLISH" --replay "$REPLAY"

step "compared with what was written down before there was a desk (Config/samples/expected.ndjson)"
"$BIN/wiredesk-subscriber" --from start --until-idle 2 --output ndjson --publish "$PUBLISH" --replay "$REPLAY" \
    >"$WORK/records.ndjson"
VERDICT=0
"$BIN/wiredeskctl" compare-samples --expected "$HERE/Config/samples/expected.ndjson" --records "$WORK/records.ndjson" ||
    VERDICT=$?

step "the desk's own account of itself"
"$BIN/wiredeskctl" status --http "$HTTP" || VERDICT=1

step "stopping the desk with SIGTERM"
if stop_desk; then say "stopped in order"; else say "the desk ended with status $?; its log:"; cat "$WORK/log" >&2; VERDICT=1; fi
say "$(wc -l <"$WORK/records.ndjson") records from $(wc -l <"$HERE/Config/samples/wire.ndjson") articles"
if [ $VERDICT = 0 ]; then say "all well"; else say "not as it should be: see above"; fi
exit $VERDICT
