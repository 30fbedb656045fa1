# Runs inside the container that systemd.sh boots, as root, beside a systemd that has wiredesk.service.
U=wiredesk.service PASSED=0 FAILED=0
show() { systemctl show -P "$1" $U; }
check() {   # SENTENCE COMMAND...
    local sentence=$1
    shift
    if "$@"; then echo "ok   $sentence"; PASSED=$((PASSED + 1)); else
        echo "FAIL $sentence (state $(show ActiveState), result $(show Result), restarts $(show NRestarts))"
        FAILED=$((FAILED + 1))
    fi
}
active() { [ "$(show ActiveState)" = active ]; }
restarted_past() {   # COUNT: within 30 s
    for _ in $(seq 300); do
        [ "$(show NRestarts)" -gt "$1" ] && active && return 0
        sleep 0.1
    done
    return 1
}
# Nothing acknowledged is without its record any more: on a busy machine that can be a second later.
settled() {
    for _ in $(seq 600); do curl -fsS http://127.0.0.1:5563/status | grep -q '"in_flight":0,' && return 0; sleep 0.1; done
    return 1
}
records() { settled; wiredesk-subscriber --from start --until-idle 1 --output ndjson "$@"; }
# Every load article in the records once, by uri.
load_is_whole() {   # FILE
    local fed seen unique
    fed=$(wc -l </test/load.ndjson)
    grep -o '"uri":"urn:load:[0-9]*"' "$1" >/test/uris
    seen=$(wc -l </test/uris) unique=$(sort -u /test/uris | wc -l)
    [ "$seen" = "$fed" ] && [ "$unique" = "$fed" ] || { echo "fed $fed, in the records $seen, different $unique"; return 1; }
}
dense() {   # FILE: seq 1, 2, 3 …
    sed -nE 's/^\{"seq":([0-9]+).*/\1/p' "$1" | awk '$1 != NR { print "line " NR " has seq " $1; exit 1 }'
}

systemd-sysusers /test/sysusers.conf
systemd-tmpfiles --create /test/tmpfiles.conf
FEED=wiredesk-producer@example.service
VERIFIED=$(systemd-analyze verify --man=no --recursive-errors=no $U $FEED 2>&1)
check "systemd-analyze verify has nothing to say" [ -z "$VERIFIED" ]
[ -z "$VERIFIED" ] || echo "$VERIFIED"
for unit in $U wiredesk-producer@.service; do
    check "systemd-analyze security gives $unit at most 1.5" bash -c \
        "systemd-analyze security --offline=true --threshold=15 --no-pager /etc/systemd/system/$unit >/test/security 2>&1"
    tail -1 /test/security
done
finish() {
    echo "--- journal"
    journalctl --no-pager -o short-precise -u $U | tail -${1:-60}
    echo "--- failed units"
    systemctl --failed --no-legend --no-pager
    echo "$PASSED passed, $FAILED failed"
    systemctl exit $((FAILED > 0))
    exit
}
check "the service starts, which is when it says READY" systemctl start $U
# Without it nothing below says anything.
[ $FAILED = 0 ] || finish 200
check "it is active" active
check "it says what it does" grep -q 'taking articles' <(show StatusText)
check "it does not run as root" [ "$(stat -c %u /proc/"$(show MainPID)")" != 0 ]
check "its state is in /var/lib/wiredesk" [ -d /var/lib/wiredesk/intake ]
check "health and readiness are good" curl -fsS -o /dev/null http://127.0.0.1:5563/healthz http://127.0.0.1:5563/readyz

check "the sample wire is taken in" wiredesk-producer feed /test/samples.ndjson --quiet
records >/test/samples.out
check "and comes out as records" [ "$(grep -c '"entry":"item"' /test/samples.out)" = "$(sort -u /test/samples.ndjson | wc -l)" ]
check "the books balance" wiredeskctl status
check "status says that no keys are asked for" grep -q '^keys  *none asked for: only this machine' <(wiredeskctl status)

# A feed by its spool folder. In the group of the folder, not root.
mkdir -p /etc/default
echo "OPTIONS='--source \"Spool Agency\"'" >/etc/default/wiredesk-producer-example
check "a feed of its own starts" systemctl start $FEED
useradd -M -U -G wiredesk-feed deliverer
deliver() {   # NAME < CONTENT
    setpriv --reuid deliverer --regid deliverer --init-groups bash -c \
        "umask 0007; cat >/var/spool/wiredesk/example/.$1 && mv /var/spool/wiredesk/example/.$1 /var/spool/wiredesk/example/$1"
}
printf 'Bridge reopens in Example City\n\nEXAMPLE CITY - The old bridge reopened on Friday after a year of repairs.\n' | deliver good.txt
echo '{"uri": 7}' | deliver bad.json
spool_has() { for _ in $(seq 100); do [ -e "/var/spool/wiredesk/example/$1" ] && return 0; sleep 0.1; done; ls -lR /var/spool/wiredesk; return 1; }
check "a file is fed and moved to done" spool_has done/good.txt
check "one that is no article is moved to refused" spool_has refused/bad.json
check "with the reason beside it" spool_has refused/bad.json.why
records --filter 'source=Spool%20Agency' >/test/spool.out
check "the record is published under the feed's source" [ "$(wc -l </test/spool.out)" = 1 ]
check "the feed stops cleanly" bash -c "systemctl stop $FEED && [ \$(systemctl show -P Result $FEED) = success ]"

# Under load: killed twice, hung once.
wiredesk-producer feed /test/load.ndjson --quiet >/test/producer.out 2>&1 &
PRODUCER=$!
for round in first second; do
    sleep 0.4
    r=$(show NRestarts)
    kill -0 $PRODUCER 2>/dev/null || echo "     (the producer had finished before the $round SIGKILL)"
    kill -KILL "$(show MainPID)"
    check "restarted by itself after the $round SIGKILL under load" restarted_past "$r"
done
sleep 0.5
r=$(show NRestarts)
kill -0 $PRODUCER 2>/dev/null || echo "     (the producer had finished before the SIGSTOP)"
kill -STOP "$(show MainPID)"
check "a hung daemon is killed by the watchdog and restarted" restarted_past "$r"
check "the watchdog was the reason" grep -q 'Watchdog timeout' <(journalctl -u $U --no-pager)
check "the producer came through it all with every article acknowledged" wait $PRODUCER
cat /test/producer.out
records >/test/load.out
check "nothing is lost and nothing doubled" load_is_whole /test/load.out
check "sequence numbers are dense" dense /test/load.out

# Stopped and started under load.
head -4000 /test/load.ndjson | sed "s/urn:load:/urn:more:/; s/Report \([0-9]*\)/Bulletin \1/" >/test/more.ndjson
wiredesk-producer feed /test/more.ndjson --quiet >/test/producer.out 2>&1 &
PRODUCER=$!
sleep 0.3
a=${EPOCHREALTIME/[.,]/}
check "it stops under load" systemctl stop $U
took=$(((${EPOCHREALTIME/[.,]/} - a) / 1000))
check "within 5 s ($took ms)" [ $took -lt 5000 ]
check "cleanly" [ "$(show Result)" = success ]
check "and starts again" systemctl start $U
check "the producer waited for it" wait $PRODUCER
records --filter 'kind!=notice' >/test/more.out
check "with nothing lost" [ "$(grep -o '"uri":"urn:more:[0-9]*"' /test/more.out | sort -u | wc -l)" = 4000 ]

# The log.
JOURNAL=$(journalctl -u $U -o json --no-pager)
check "the log has native fields" grep -q '"WIREDESK_PART":"wiredesk"' <<<"$JOURNAL"
check "and priorities" grep -q '"PRIORITY":"5"' <<<"$JOURNAL"
check "and no times of its own" bash -c '! journalctl -u wiredesk.service -o cat --no-pager | grep -E "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T"'

a=${EPOCHREALTIME/[.,]/}
check "it stops when idle" systemctl stop $U
took=$(((${EPOCHREALTIME/[.,]/} - a) / 1000))
check "within 5 s ($took ms)" [ $took -lt 5000 ]
check "cleanly" [ "$(show Result)" = success ]

# A reload is waited for, and fails where it is refused.
check "it starts once more" systemctl start $U
reloads() { curl -fsS http://127.0.0.1:5563/status | grep -oE '"reloads":\{"done":[0-9]+(,"last":\[[^]]*\])?,"refused":[0-9]+' | grep -oE '"(done|refused)":[0-9]+' | tr -dc '0-9\n' | tr '\n' ' '; }
check "a reload of what has not changed is done" systemctl reload $U
check "and has ended when systemctl returns" [ "$(reloads)" = "1 0 " ]
cp /etc/wiredesk/wiredesk.yaml /test/wiredesk.yaml
printf '\npublisch:\n  beatSeconds: 7\n' >>/etc/wiredesk/wiredesk.yaml
check "a reload of wrong settings fails" bash -c '! systemctl reload wiredesk.service 2>/dev/null'
check "is counted as refused" [ "$(reloads)" = "1 1 " ]
check "and the journal names the key" grep -q 'reload refused.*publisch' <(journalctl -u $U --no-pager)
check "the desk goes on with what it had" [ "$(show ActiveState) $(show NRestarts)" = "active 0" ]
wiredeskctl reload 2>/test/reload.out
check "wiredeskctl reload says it as well, with status 1" [ $? = 1 ]
check "with the key" grep -q 'reload refused.*publisch' /test/reload.out
sed 's/^  beatSeconds: .*/  beatSeconds: 7/' /test/wiredesk.yaml >/etc/wiredesk/wiredesk.yaml
check "put right, a reload is done" systemctl reload $U
check "and is counted" [ "$(reloads)" = "2 2 " ]
cp /test/wiredesk.yaml /etc/wiredesk/wiredesk.yaml
systemctl stop $U

# Wrong settings: no restart loop, and the journal says which key.
mkdir -p /etc/default
echo WIREDESK_PUBLISH_BEAT_SECONDS=soon >/etc/default/wiredesk
check "with a wrong setting it does not start" bash -c '! systemctl start wiredesk.service 2>/dev/null'
sleep 0.5
check "it ends with status 78 and is not tried again" [ "$(show ExecMainStatus) $(show NRestarts)" = "78 0" ]
check "the journal names the key and what is allowed" grep -q 'publish.beatSeconds.*soon.*seconds from 1 to 3600' <(journalctl -u $U --no-pager)
rm /etc/default/wiredesk
systemctl reset-failed $U
check "put right, it starts" systemctl start $U
systemctl stop $U

# Keys: the desk's own from systemd's credential store, one peer's revoked by a reload under load.
install -d -m 700 /etc/credstore
wiredeskctl keygen --name desk --out /etc/credstore >/dev/null
for name in feed reader all; do wiredeskctl keygen --name $name --out /test >/test/$name.entry; done
authorise() {   # NAME...: these may feed and read everything
    echo keys:
    for name; do printf "  - name: %s\n    %s\n    feed: ['*']\n    read: ['*']\n" $name "$(grep -o "public: '.*'" /test/$name.entry)"; done
}
authorise feed reader all >/etc/wiredesk/authorised-keys.yaml
cat >/etc/default/wiredesk <<'END'
WIREDESK_KEYS_SERVER_SECRET_KEY_FILE='$CREDENTIALS_DIRECTORY/desk.key'
WIREDESK_KEYS_AUTHORISED_KEYS_FILE=/etc/wiredesk/authorised-keys.yaml
END
with_key() { echo "--server-key /etc/credstore/desk.pub --key /test/$1.key"; }
check "with keys it starts, its own loaded by systemd" systemctl start $U
wiredesk-producer feed /test/samples.ndjson --quiet >/test/producer.out 2>&1
check "who has no key feeds nothing" [ $? = 69 ]
# A peer without keys that reads the desk's greeting before the desk has read its own hangs up first: then the desk knows no
# more than that the handshake failed, and counts that (keys.py).
counted() {
    local try
    for try in {1..50}; do
        wiredeskctl status >/test/status
        if grep -qE '^keys +3 authorised; .*, [1-9][0-9,]* without one|^peers .* [1-9][0-9,]* spoke no ZeroMQ' /test/status; then return; fi
        sleep 0.1
    done
    cat /test/status
    return 1
}
check "and status counts it" counted
sed "s/urn:more:/urn:keyed:/; s/Bulletin \([0-9]*\)/Digest \1/" /test/more.ndjson >/test/keyed.ndjson
wiredesk-subscriber --output ndjson $(with_key reader) >/dev/null 2>/test/reader.out &
READER=$!
wiredesk-producer feed /test/keyed.ndjson --quiet $(with_key feed) >/test/producer.out 2>&1 &
PRODUCER=$!
sleep 0.5
authorise feed all >/etc/wiredesk/authorised-keys.yaml
check "a reload under load with one key revoked" systemctl reload $U
wait $READER
check "cuts its owner off ..." [ $? = 69 ]
check "... who is told why" grep -q 'authorised keys' /test/reader.out
check "the producer came through it" wait $PRODUCER
cat /test/producer.out
records --filter 'kind!=notice' $(with_key all) >/test/keyed.out
check "with nothing lost" [ "$(grep -o '"uri":"urn:keyed:[0-9]*"' /test/keyed.out | sort | uniq -c | grep -c '^ *1 ')" = 4000 ]
check "it is the same process, and active" [ "$(show ActiveState) $(show NRestarts)" = "active 0" ]
systemctl stop $U

finish
