# Sourced by build-deb.sh and install.sh: the one place that knows which files an installed wiredesk is made of.
#
#   lay_out DESTDIR PREFIX PROGRAMS   puts all of them below DESTDIR as they stand on the machine: PREFIX is /usr,
#                                     /usr/local or another folder, PROGRAMS one with the built programs
#
# What is in /etc is the operator's: the callers see to it that a changed file is never overwritten.

PROGRAMS_OF_WIREDESK=(wiredesk-consumer wiredesk-producer wiredesk-subscriber wiredeskctl wiredesk-bench)

# one_program BUILD OUT: links what SwiftPM has built in the folder BUILD once more, all of it as one program OUT/wiredesk
# that does what it is called by (one-program.c), and beside it links of the commands' names. Five programs with the Swift
# runtime in each are 395 MB, this one is 92. Answers 1, with the reason on standard error, where that cannot be done.
one_program() {
    local build=$1 out=$2 name module object file
    local -A mains=([wiredesk-consumer]=Consumer [wiredesk-producer]=Producer [wiredesk-subscriber]=Subscriber
        [wiredeskctl]=Control [wiredesk-bench]=Bench)
    for name in "${PROGRAMS_OF_WIREDESK[@]}"; do
        [ -e "$build/$name.product/Objects.LinkFileList" ] || { say "$build has no list of the objects of $name"; return 1; }
    done
    if [ -x "$out/wiredesk" ] && [ -z "$(find -L "$build" -maxdepth 1 -name 'wiredesk*' -type f -newer "$out/wiredesk" -print -quit)" ]; then
        return 0
    fi
    rm -rf -- "$out"
    mkdir -p "$out/objects"
    for name in "${PROGRAMS_OF_WIREDESK[@]}"; do cat "$build/$name.product/Objects.LinkFileList"; done | LC_ALL=C sort -u >"$out/list"
    for name in "${PROGRAMS_OF_WIREDESK[@]}"; do
        module=${name//-/_}
        object=$(grep -E "/$module\.build/${mains[$name]}\.swift\.o$" "$out/list") || { say "$name has no object with its main"; return 1; }
        # The compiler gives what stands behind `static func main() async` the same name in every program, as weak
        # symbols: the linker would take one program's for all.
        file=$out/objects/$module.main.o
        nm "$object" | awk '{ print $NF }' | grep async_Main | sort -u | sed "s/.*/& &_$module/" >"$out/symbols"
        objcopy --redefine-syms="$out/symbols" "$object" "$file"
        sed -i "s#^$object\$#$file#" "$out/list"
    done
    local compiler
    compiler=$(dirname "$(readlink -f "$(type -P swiftc)")")/clang
    [ -x "$compiler" ] || compiler=cc
    "$compiler" -O2 -c "$HERE/deploy/one-program.c" -o "$out/objects/main.o" || return 1
    swiftc -static-stdlib -no-toolchain-stdlib-rpath -emit-executable -module-name wiredesk -o "$out/wiredesk" -g -L "$build" -lstdc++ \
        -Xlinker --gc-sections -Xlinker --build-id=sha1 @"$out/list" "$out/objects/main.o" >"$out/said" 2>&1 ||
        { cat "$out/said" >&2; rm -f "$out/wiredesk"; return 1; }
    for name in "${PROGRAMS_OF_WIREDESK[@]}"; do
        ln -s wiredesk "$out/$name"
        "$out/$name" --help | grep -q "^USAGE: $name " || { say "as one program, $name is not itself"; rm -f "$out/wiredesk"; return 1; }
    done
}

# programs FOLDER SCRATCH: sets BUILT to the folder with the programs, which it builds where FOLDER is empty. They are one
# program, `wiredesk`, where FOLDER is SwiftPM's or has that already.
# The Swift runtime is linked into them: what is installed needs no toolchain.
programs() {
    local name
    if [ -n "$1" ]; then
        BUILT=$(cd "$1" 2>/dev/null && pwd) || fail "--programs $1: no such folder"
    else
        need_swift
        need_libraries
        local options=(-c release --static-swift-stdlib --scratch-path "$2" --package-path "$HERE")
        step "building (release, Swift runtime linked in; the first time takes ten minutes and more)"
        swift build "${options[@]}" ${JOBS:+-j "$JOBS"} >&2 || fail "the build failed; the lines above say why"
        BUILT=$(swift build "${options[@]}" --show-bin-path)
    fi
    if [ ! -x "$BUILT/wiredesk" ] && [ -d "$BUILT/wiredeskctl.product" ]; then
        step "linking them as one program"
        if one_program "$BUILT" "$BUILT/one-program"; then BUILT=$BUILT/one-program; else say "they stay five"; fi
    fi
    for name in "${PROGRAMS_OF_WIREDESK[@]}"; do
        [ -x "$BUILT/$name" ] || fail "$BUILT has no $name: build all programs first"
        if needed "$BUILT/$name" | grep -q '^libswift'; then
            fail "$BUILT/$name needs the Swift runtime as shared libraries; build it with --static-swift-stdlib"
        fi
    done
}

# needed PROGRAM: the shared libraries that it asks for by name.
needed() { objdump -p "$1" | sed -nE 's/^ +NEEDED +//p'; }

# at_their_place PREFIX: a text with the paths of a checkout or of /usr becomes one with those of the installation.
at_their_place() {
    sed -E -e "s#/usr/(bin/wiredesk|share/doc/wiredesk|share/wiredesk)#$1/\1#g" \
        -e 's#\bConfig/wiredesk\.yaml#/etc/wiredesk/wiredesk.yaml#g' \
        -e "s#\bConfig/(topics|gazetteer|samples|sources)#$1/share/wiredesk/\1#g"
}

lay_out() {
    local destdir=$1 prefix=$2 programs=$3 name page
    local root=$destdir$prefix etc=$destdir/etc systemd sysusers tmpfiles zsh python
    # systemd looks into /usr and /usr/local by itself; what is elsewhere has to be put into /etc.
    case $prefix in
        /usr | /usr/local)
            systemd=$root/lib/systemd/system sysusers=$root/lib/sysusers.d tmpfiles=$root/lib/tmpfiles.d ;;
        *) systemd=$etc/systemd/system sysusers=$etc/sysusers.d tmpfiles=$etc/tmpfiles.d ;;
    esac
    zsh=$root/share/zsh/site-functions python=$root/share/wiredesk/python
    if [ "$prefix" = /usr ]; then zsh=$root/share/zsh/vendor-completions python=$root/lib/python3/dist-packages; fi
    (
        umask 022
        mkdir -p "$root"/{bin,share/wiredesk,share/doc/wiredesk/protocol,share/man/man{1,5,8}} "$zsh" "$python" "$systemd" \
            "$sysusers" "$tmpfiles" "$root"/share/bash-completion/completions "$root"/share/fish/vendor_completions.d \
            "$etc"/{wiredesk/sources,default}

        if [ -x "$programs/wiredesk" ]; then
            mkdir -p "$root/lib/wiredesk"
            strip --strip-all -R .comment -o "$root/lib/wiredesk/wiredesk" "$programs/wiredesk"
            chmod 755 "$root/lib/wiredesk/wiredesk"
        fi
        for name in "${PROGRAMS_OF_WIREDESK[@]}"; do
            if [ -x "$programs/wiredesk" ]; then
                # Beside it as well: wiredesk-bench starts the others from its own folder.
                ln -sf wiredesk "$root/lib/wiredesk/$name"
                ln -sf "../lib/wiredesk/$name" "$root/bin/$name"
            else
                # `strip` would write through a link that an earlier installation left.
                rm -f "$root/bin/$name"
                strip --strip-all -R .comment -o "$root/bin/$name" "$programs/$name"
                chmod 755 "$root/bin/$name"
            fi
            "$programs/$name" --generate-completion-script bash | sed '1{/^#!/d}' >"$root/share/bash-completion/completions/$name"
            "$programs/$name" --generate-completion-script zsh >"$zsh/_$name"
            "$programs/$name" --generate-completion-script fish >"$root/share/fish/vendor_completions.d/$name.fish"
            "$programs/$name" --experimental-dump-help
        done | python3 "$HERE/deploy/man-pages.py" --settings "$HERE/Config/wiredesk.yaml" --date "@$SOURCE_DATE_EPOCH" \
            --out "$destdir/man"
        for page in "$destdir"/man/*; do
            at_their_place "$prefix" <"$page" | gzip -9n >"$root/share/man/man${page##*.}/${page##*/}.gz"
        done
        rm -r "$destdir/man"

        # What the judgements are made of, to read and to begin one's own from; the programs have the same built in.
        cp -r "$HERE"/Config/{topics,gazetteer,samples,sources} "$root/share/wiredesk/"
        mkdir "$root/share/wiredesk/monitoring"
        cp "$HERE"/deploy/monitoring/wiredesk.rules.yml "$root/share/wiredesk/monitoring/"
        cp "$HERE/deploy/clients/python/wiredesk.py" "$python/"

        at_their_place "$prefix" <"$HERE/Config/wiredesk.yaml" >"$etc/wiredesk/wiredesk.yaml"
        # Only how to write one: the profiles of the invented agencies would be taken for those of real ones.
        cp "$HERE/Config/sources/README.md" "$etc/wiredesk/sources/"
        at_their_place "$prefix" <"$HERE/deploy/systemd/wiredesk.default" >"$etc/default/wiredesk"
        for name in "$HERE"/deploy/systemd/*.service; do
            at_their_place "$prefix" <"$name" >"$systemd/${name##*/}"
        done
        cp "$HERE"/deploy/systemd/sysusers.d/*.conf "$sysusers/"
        cp "$HERE"/deploy/systemd/tmpfiles.d/*.conf "$tmpfiles/"

        # Links of the README go on working where the files that they name are installed.
        sed -E -e 's#\(Sources/Wire/Wire\.docc/#(protocol/#g; s#\(Sources/Desk/Desk\.docc/#(#g' \
            -e "s#\(deploy/clients/python/wiredesk\.py\)#($prefix${python#"$root"}/wiredesk.py)#g" \
            "$HERE/README.md" >"$root/share/doc/wiredesk/README.md"
        cp "$HERE"/Sources/Wire/Wire.docc/*.md "$root/share/doc/wiredesk/protocol/"
        cp "$HERE"/Sources/Desk/Desk.docc/Guarantees.md "$root/share/doc/wiredesk/"
        copyright >"$root/share/doc/wiredesk/copyright"
        find "$destdir" -type f ! -path "$root/bin/*" ! -path "$root/lib/wiredesk/*" -exec chmod 644 {} +
    )
}

# The copyright file in Debian's machine-readable form: what the README's NOTICE says, as a comment.
copyright() {
    cat <<'END'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: wiredesk
Comment:
 Linked into the programs: the Swift standard library, Foundation and libdispatch, (c) Apple Inc. and the Swift project
 authors, Apache License 2.0 with Runtime Library Exception; and what follows.
END
    sed -n '/^## NOTICE/,$p' "$HERE/README.md" | tail -n +2 | sed -E 's/^$/./; s/^/ /'
    cat <<'END'

Files: *
Copyright: the wiredesk authors
License: Apache-2.0

License: Apache-2.0
 The full text is in /usr/share/common-licenses/Apache-2.0 on Debian, elsewhere at
 https://www.apache.org/licenses/LICENSE-2.0.
END
}
