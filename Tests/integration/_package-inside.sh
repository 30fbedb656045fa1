# Runs inside the bare Debian that package.sh boots, as root, beside its systemd.
U=wiredesk.service PASSED=0 FAILED=0
export DEBIAN_FRONTEND=noninteractive PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
show() { systemctl show -P "$1" $U; }
check() {   # SENTENCE COMMAND...
    local sentence=$1
    shift
    if "$@" >/test/said 2>&1; then echo "ok   $sentence"; PASSED=$((PASSED + 1)); else
        echo "FAIL $sentence (state $(show ActiveState), result $(show Result), restarts $(show NRestarts))"
        head -40 /test/said
        FAILED=$((FAILED + 1))
    fi
}
finish() {
    echo "--- journal"
    journalctl --no-pager -o short-precise -u $U | tail -"${1:-15}"
    echo "$PASSED passed, $FAILED failed"
    systemctl exit $((FAILED > 0))
    exit
}
active() { [ "$(show ActiveState)" = active ]; }
http() { exec 3<>/dev/tcp/127.0.0.1/5563 && printf 'GET %s HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n' "$1" >&3 && cat <&3; exec 3>&-; }
settled() { for _ in $(seq 600); do http /status 2>/dev/null | grep -q '"in_flight":0,' && return 0; sleep 0.1; done; return 1; }
records() { settled; wiredesk-subscriber --from start --until-idle 1 --output ndjson "$@"; }
spool_has() { for _ in $(seq 200); do [ -e "/var/spool/wiredesk/$1" ] && return 0; sleep 0.1; done; ls -lR /var/spool/wiredesk; return 1; }
# All files there are, but for what systems write of themselves.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /var/tmp -o -path /test -o -path /var/log \
        -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/lib/systemd -o -path '/etc/*-' \
        -o -path /etc/.pwd.lock -o -path /etc/ld.so.cache -o -path /usr/share/python3 -o -name __pycache__ \) -prune -o -print | LC_ALL=C sort
}
left() { files | LC_ALL=C comm -13 /test/before - >/test/left; }   # what is there that was not before
only() {   # PATTERN: nothing else is left
    left
    ! grep -vE "^($1)$" /test/left
}

check "there is no Swift toolchain or runtime here" bash -c \
    '! command -v swift && [ -z "$(find / -xdev -name "libswiftCore*" -not -path "/proc/*")" ]'
check "what the package depends on is installed" dpkg -i /test/debs/*.deb
dpkg-query -W -f '${Package}\n' >/test/packages
check "wiredesk is not among it" bash -c '! grep -q wiredesk /test/packages'
# Debian's own has it from the start; a root laid out from other packages alone may not.
mkdir -p /usr/local
files >/test/before

check "the package installs, with what it declares and a bare Debian" dpkg -i /test/wiredesk.deb
check "the desk runs, and will after a reboot" bash -c "systemctl is-active $U && systemctl is-enabled $U"
active || finish 100
check "apt finds nothing broken" apt-get check
VERIFIED=$(systemd-analyze verify --man=no --recursive-errors=no $U wiredesk-producer@example.service 2>&1)
check "systemd-analyze verify has nothing to say of the installed units" [ -z "$VERIFIED" ]
[ -z "$VERIFIED" ] || echo "$VERIFIED"
for unit in $U wiredesk-producer@.service; do
    check "systemd-analyze security gives $unit at most 1.5" bash -c \
        "systemd-analyze security --offline=true --threshold=15 --no-pager /usr/lib/systemd/system/$unit"
done
started() { echo $((($(show ActiveEnterTimestampMonotonic) - $(show ExecMainStartTimestampMonotonic)) / 1000)); }
processor() { awk '{ print ($14 + $15) * 10 }' /proc/"$(show MainPID)"/stat; }   # ticks of 10 ms
# On a machine with other work the second figure says more.
echo "     from start to READY on an empty state: $(started) ms; processor until now: $(processor) ms"
sleep 2
MEMORY=$(awk '/^VmRSS/ { print int($2 / 1024) }' /proc/"$(show MainPID)"/status)
check "the idle desk takes less than 150 MB: $MEMORY MB" [ "$MEMORY" -lt 150 ]
check "the settings are right" wiredeskctl check /etc/wiredesk/wiredesk.yaml
check "the topic rules that ship are where the man page says" wiredeskctl rules check /usr/share/wiredesk/topics/rules
check "every program says which version it is" bash -c \
    'for p in wiredesk-consumer wiredesk-producer wiredesk-subscriber wiredeskctl wiredesk-bench; do $p --version || exit 1; done'
check "python finds the client" bash -c "python3 -c 'import importlib.util as u; assert u.find_spec(\"wiredesk\").origin.startswith(\"/usr/lib/python3\")'"

# A feed by its spool folder, out to a subscriber that is there already.
echo "OPTIONS='--source \"Spool Agency\"'" >/etc/default/wiredesk-producer-example
check "a feed starts" systemctl enable --now wiredesk-producer@example.service
timeout 60 wiredesk-subscriber --from now --count 1 --filter 'source=Spool%20Agency' --output ndjson >/test/live 2>&1 &
LIVE=$!
sleep 1
deliver() {   # FEED NAME TEXT
    printf '%s\n\nEXAMPLE CITY - The old bridge reopened on Friday after a year of repairs. %s\n' "$3" "$3" >"/var/spool/wiredesk/$1/.$2"
    mv "/var/spool/wiredesk/$1/.$2" "/var/spool/wiredesk/$1/$2"
}
deliver example one.txt "Bridge reopens"
check "a file put into its spool folder is fed" spool_has example/done/one.txt
check "and the subscriber has the record" wait $LIVE
check "with the source of the feed" grep -q 'Spool Agency' /test/live

# Upgraded in place, under load, with settings of the operator's own.
echo '# a line of the operator' >>/etc/wiredesk/wiredesk.yaml
load() {   # PREFIX: articles on standard output until /test/stop is there; how many in /test/fed
    local n=0 i
    rm -f /test/stop
    while [ ! -e /test/stop ]; do
        for i in 1 2 3 4 5 6 7 8 9 10; do
            n=$((n + 1))
            printf '{"uri":"urn:%s:%d","type":"text","version":"1","headlines":[{"role":"main","value":"Report %d of council"}],"bodies":[{"role":"main","contentType":"text/plain","value":"The council of ward %d met on %d matters, and the harbour of %d took %d ships of grain past strike %d."}],"infoSources":[{"name":"Load"}],"versionCreated":"2026-11-20T09:00:00Z"}\n' \
                "$1" $n $n $((RANDOM * n)) $RANDOM $RANDOM $RANDOM $RANDOM
        done
        sleep 0.02
    done
    echo $n >/test/fed
}
# The longest time between two articles taken in, in ms, by the desk's own stamps.
longest_gap() {   # FILE PREFIX
    grep "\"uri\":\"urn:$2:" "$1" | sed -E 's/.*"received":"[^T]*T([0-9]+):([0-9]+):([0-9.]+)Z".*/\1 \2 \3/' |
        awk '{ t = ($1 * 60 + $2) * 60 + $3; if (NR > 1 && t - last > most) most = t - last; last = t } END { printf "%d", most * 1000 }'
}
whole() {   # FILE PREFIX: every article once
    local fed seen unique
    fed=$(cat /test/fed)
    grep -o "\"uri\":\"urn:$2:[0-9]*\"" "$1" >/test/uris
    seen=$(wc -l </test/uris) unique=$(sort -u /test/uris | wc -l)
    [ "$seen" = "$fed" ] && [ "$unique" = "$fed" ] || { echo "fed $fed, records $seen, different $unique"; return 1; }
}
under_load() {   # PREFIX COMMAND...: runs it while articles come in and a subscriber reads
    local prefix=$1 status=0
    shift
    rm -rf /test/sub.ndjson /test/places
    wiredesk-subscriber --durable t --durable-dir /test/places --append /test/sub.ndjson 2>/test/subscriber.err &
    SUBSCRIBER=$!
    load "$prefix" | wiredesk-producer feed --quiet - >/test/producer.err 2>&1 &
    PRODUCER=$!
    sleep 2
    "$@" || status=$?
    sleep 2
    touch /test/stop
    return $status
}
OLD=$(show MainPID) FEED=$(systemctl show -P MainPID wiredesk-producer@example.service)
check "it upgrades in place under load" under_load up dpkg --force-confold -i /test/next.deb
check "the producer came through it with every article acknowledged" wait $PRODUCER
records >/test/records
check "nothing is lost and nothing doubled: $(cat /test/fed) articles" whole /test/records up
wait_equal() { for _ in $(seq 100); do cmp -s /test/sub.ndjson /test/records && return 0; sleep 0.1; done; wc -l /test/sub.ndjson /test/records; return 1; }
check "a durable subscriber has the bytes that replay gives" wait_equal
kill $SUBSCRIBER
wait $SUBSCRIBER
echo "     longest time without an article taken in, over the upgrade: $(longest_gap /test/records up) ms; from start to READY: $(started) ms"
check "another desk runs" [ "$(show MainPID)" != "$OLD" ]
check "and it is the new program" bash -c "! readlink /proc/$(show MainPID)/exe | grep deleted"
check "so does the feed" [ "$(systemctl show -P MainPID wiredesk-producer@example.service)" != "$FEED" ]
check "its state is active" systemctl is-active wiredesk-producer@example.service
check "settings that the operator changed are kept" grep -q 'line of the operator' /etc/wiredesk/wiredesk.yaml
check "others are the new version's" grep -q 'came with the next version' /etc/default/wiredesk
check "the books balance" wiredeskctl status
systemctl stop wiredesk-producer@example.service
check "an upgrade leaves a stopped feed stopped" bash -c \
    'dpkg --force-confold -i /test/next.deb && ! systemctl is-active -q wiredesk-producer@example.service && systemctl is-active wiredesk.service'
systemctl start wiredesk-producer@example.service

check "dpkg --remove removes it" dpkg --remove wiredesk
check "nothing of it runs" bash -c '! ls -l /proc/[0-9]*/exe 2>/dev/null | grep wiredesk'
DATA='/var/lib/(private/)?wiredesk(/.*)?|/var/lib/private|/var/spool/wiredesk(/.*)?'
check "only data and settings are left" only "$DATA|/etc/wiredesk(/.*)?|/etc/default/wiredesk.*|/etc/systemd/system/multi-user.target.wants/wiredesk.*"
check "and they are there" [ -d /var/lib/wiredesk/intake -a -e /etc/wiredesk/wiredesk.yaml ]
check "installed again, it goes on with its records" bash -c \
    'dpkg --force-confold -i /test/wiredesk.deb && wiredesk-subscriber --from start --until-idle 1 --output ndjson >/test/again && cmp /test/again /test/records'
check "dpkg --purge removes it" dpkg --purge wiredesk
check "nothing is left" only "/var/lib/private"
check "no user either" bash -c '! getent passwd wiredesk-feed && ! getent group wiredesk-feed'

# The same from a checkout.
hash -r   # the programs are elsewhere now
install() { /test/checkout/deploy/install.sh --programs /test/programs "$@"; }
check "install.sh says what is wrong with an option" bash -c '/test/checkout/deploy/install.sh --colour 2>&1 | grep -q "no option is called --colour"'
check "install.sh installs" install
check "the desk runs from /usr/local" bash -c "readlink /proc/$(show MainPID)/exe | grep -x /usr/local/lib/wiredesk/wiredesk"
VERIFIED=$(systemd-analyze verify --man=no --recursive-errors=no $U wiredesk-producer@other.service 2>&1)
check "systemd-analyze verify has nothing to say of its units" [ -z "$VERIFIED" ]
[ -z "$VERIFIED" ] || echo "$VERIFIED"
check "a feed starts" systemctl enable --now wiredesk-producer@other.service
deliver other two.txt "Harbour closes"
check "a file put into its spool folder is fed" spool_has other/done/two.txt
echo '# a line of the operator' >>/etc/wiredesk/wiredesk.yaml
check "installed again under load" under_load again install
check "the producer came through it with every article acknowledged" wait $PRODUCER
records >/test/records
check "nothing is lost and nothing doubled: $(cat /test/fed) articles" whole /test/records again
check "a durable subscriber has the bytes that replay gives" wait_equal
kill $SUBSCRIBER
wait $SUBSCRIBER
echo "     longest time without an article taken in, over install.sh: $(longest_gap /test/records again) ms"
check "settings that the operator changed are kept" grep -q 'line of the operator' /etc/wiredesk/wiredesk.yaml
check "--uninstall removes it" install --uninstall
check "nothing of it runs" bash -c '! ls -l /proc/[0-9]*/exe 2>/dev/null | grep /usr/local/lib/wiredesk'
check "only data and what the operator changed are left" only "$DATA|/etc/wiredesk|/etc/wiredesk/wiredesk.yaml"
check "installed again" install --no-start
check "it is not started where it shall not be" bash -c "! systemctl is-active $U"
check "--uninstall --purge removes it" install --uninstall --purge
check "nothing is left" only "/var/lib/private"
check "no user either" bash -c '! getent passwd wiredesk-feed && ! getent group wiredesk-feed'
finish
