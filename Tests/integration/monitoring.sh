#!/bin/bash
# The alert rules for Prometheus: promtool understands them, each fires when it should and none on a desk that works
# (deploy/monitoring/wiredesk.rules.test.yml), and every figure that they name is one that a running desk shows.
#
#   monitoring.sh         WIREDESK_BIN=FOLDER names the programs (default .build/release)
set -euo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BIN=$(cd "${WIREDESK_BIN:-$HERE/.build/release}" && pwd)
. "$HERE/deploy/prerequisites.sh"
# Prometheus itself comes with it; a server that the package starts is not wanted here.
if ! type -P promtool >/dev/null; then
    POLICY=
    if [ "$(id -u)" -eq 0 ] && [ ! -e /usr/sbin/policy-rc.d ]; then
        POLICY=/usr/sbin/policy-rc.d
        printf '#!/bin/sh\nexit 101\n' >$POLICY
        chmod 755 $POLICY
    fi
    STATUS=0
    (apt_install prometheus) || STATUS=$?
    [ -z "$POLICY" ] || rm -f $POLICY
    [ $STATUS = 0 ] || { echo "0 passed, 1 failed"; exit 1; }
fi
type -P curl >/dev/null || apt_install curl

WORK=$(mktemp -d "${TMPDIR:-/tmp}/wiredesk-monitoring.XXXXXX")
DESK=
cleanup() {
    [ -z "$DESK" ] || { kill "$DESK" 2>/dev/null || :; wait "$DESK" 2>/dev/null || :; }
    rm -rf -- "$WORK"
}
. "$HERE/Tests/integration/_checks.sh"
RULES=$HERE/deploy/monitoring/wiredesk.rules.yml TESTS=$HERE/deploy/monitoring/wiredesk.rules.test.yml
check "promtool check rules" promtool check rules "$RULES"
check "promtool test rules" promtool test rules "$TESTS"

mapfile -t ALERTS < <(sed -nE 's/^ *- alert: *//p' "$RULES")
every_alert_fires() {
    local alert missing=0
    for alert in "${ALERTS[@]}"; do
        grep -q "labels: '{alertname=\"$alert\"" "$TESTS" || { echo "no test says when $alert fires"; missing=1; }
    done
    return $missing
}
check "each of the ${#ALERTS[@]} alerts is seen firing in a test" every_alert_fires
# That the tests can fail: without its threshold no rule is what it was.
sed -E 's/(> 0\.8|== 0|> 0|> 2|> 20|> 10)$/> 1e12/' "$RULES" >"$WORK/wiredesk.rules.yml"
cp "$TESTS" "$WORK/"
check "with other thresholds the tests fail" bash -c "! promtool test rules '$WORK/${TESTS##*/}'"

env -i PATH="$PATH" LD_LIBRARY_PATH="${LD_LIBRARY_PATH:-}" "$BIN/wiredesk-consumer" --config "$HERE/Config/wiredesk.yaml" \
    --state-dir "$WORK/state" --intake 'tcp://127.0.0.1:*' --publish 'tcp://127.0.0.1:*' --replay 'tcp://127.0.0.1:*' \
    --http 127.0.0.1:0 2>"$WORK/log" &
DESK=$!
HTTP=
for _ in $(seq 600); do
    HTTP=$(sed -nE 's/.* ready .*http=([^ ]+).*/\1/p' "$WORK/log") INTAKE=$(sed -nE 's/.* ready .*intake=([^ ]+).*/\1/p' "$WORK/log")
    [ -z "$HTTP" ] || break
    kill -0 "$DESK" 2>/dev/null || break
    sleep 0.1
done
check "a desk starts" [ -n "$HTTP" ]
[ -n "$HTTP" ] || cat "$WORK/log"
check "it takes the sample wire in" "$BIN/wiredesk-producer" feed "$HERE/Config/samples/wire.ndjson" --quiet --to "$INTAKE"
in_flight() { curl -fsS "http://$HTTP/status" | grep -q '"in_flight":0,'; }
for _ in $(seq 300); do in_flight && break; sleep 0.1; done
check "it shows its figures" curl -fsS -o "$WORK/metrics" "http://$HTTP/metrics"
check "in a form that promtool takes" bash -c "promtool check metrics <'$WORK/metrics'"
mapfile -t NAMES < <(grep -oE '\b(wiredesk|process)_[a-z_]+\b' "$RULES" | sort -u)
every_name_is_there() {
    local name missing=0
    for name in "${NAMES[@]}"; do
        grep -qE "^$name(\{| )" "$WORK/metrics" || { echo "$name is in the rules and not in /metrics"; missing=1; }
    done
    return $missing
}
check "every figure that the rules name is among them: ${#NAMES[@]}" every_name_is_there
figure() { sed -nE "s/^$1 ([0-9]+)\$/\1/p" "$WORK/metrics"; }
every_stage_has_taken_time() {
    local stage count missing=0
    for stage in intake intake_journal language classification names topics fingerprint drafting judging encoding records_journal publication; do
        count=$(figure "wiredesk_stage_duration_seconds_count\\{stage=\"$stage\"\\}")
        [ "${count:-0}" -gt 0 ] || { echo "$stage has no observation"; missing=1; }
    done
    return $missing
}
check "each stage of the desk has taken time" every_stage_has_taken_time
check "of twelve stages" [ "$(grep -c '^wiredesk_stage_duration_seconds_count' "$WORK/metrics")" = 12 ]
ACCEPTED=$(figure wiredesk_articles_accepted_total)
check "every article that was accepted was timed to its publication: $ACCEPTED" \
    [ "$(figure wiredesk_acceptance_to_publication_seconds_count)" = "$ACCEPTED" ]
check "none of the alerts' names comes twice" [ -z "$(printf '%s\n' "${ALERTS[@]}" | sort | uniq -d)" ]
conclude
