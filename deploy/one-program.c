/* The five commands of wiredesk as one program, which does what it is called by: the Swift runtime, Foundation and ICU's
 * tables, which are most of each, are there once. lay-out.sh links it of what SwiftPM has built; each command's own
 * entry is what SwiftPM calls it, the module's name and _main. */
#include <stdio.h>
#include <string.h>

int wiredesk_consumer_main(int, char **);
int wiredesk_producer_main(int, char **);
int wiredesk_subscriber_main(int, char **);
int wiredeskctl_main(int, char **);
int wiredesk_bench_main(int, char **);

static const struct {
    const char *name;
    int (*main)(int, char **);
} commands[] = {
    {"wiredesk-consumer", wiredesk_consumer_main},
    {"wiredesk-producer", wiredesk_producer_main},
    {"wiredesk-subscriber", wiredesk_subscriber_main},
    {"wiredeskctl", wiredeskctl_main},
    {"wiredesk-bench", wiredesk_bench_main},
};

int main(int count, char **arguments) {
    const char *path = count > 0 ? arguments[0] : "";
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!strcmp(name, commands[i].name)) return commands[i].main(count, arguments);
    fprintf(stderr, "%s: is called by a name of its commands:", path);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) fprintf(stderr, " %s", commands[i].name);
    fputc('\n', stderr);
    return 64;
}
