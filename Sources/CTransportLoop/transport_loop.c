#include "transport_loop.h"
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <time.h>
#include <zmq.h>

static int64_t nanoseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

struct side {
    void *context, *socket;
    int size, count;
    int error;
};

static int open_side(struct side *side, int kind, int high_water_mark) {
    int linger = 0;
    if (!(side->context = zmq_ctx_new()) || !(side->socket = zmq_socket(side->context, kind))) return zmq_errno();
    zmq_setsockopt(side->socket, ZMQ_SNDHWM, &high_water_mark, sizeof high_water_mark);
    zmq_setsockopt(side->socket, ZMQ_RCVHWM, &high_water_mark, sizeof high_water_mark);
    zmq_setsockopt(side->socket, ZMQ_LINGER, &linger, sizeof linger);
    return 0;
}
static void close_side(struct side *side) {
    if (side->socket) zmq_close(side->socket);
    if (side->context) zmq_ctx_term(side->context);
}
static int join_sides(struct side *bound, struct side *connected) {
    char endpoint[64];
    size_t length = sizeof endpoint;
    if (zmq_bind(bound->socket, "tcp://127.0.0.1:*")
        || zmq_getsockopt(bound->socket, ZMQ_LAST_ENDPOINT, endpoint, &length)
        || zmq_connect(connected->socket, endpoint))
        return zmq_errno();
    return 0;
}

static void *send_all(void *argument) {
    struct side *side = argument;
    for (int i = 0; i < side->count; i++) {
        zmq_msg_t message;
        zmq_msg_init_size(&message, side->size);
        memset(zmq_msg_data(&message), i, side->size);
        if (zmq_msg_send(&message, side->socket, 0) < 0) {
            side->error = zmq_errno();
            break;
        }
    }
    return NULL;
}

int64_t transport_loop_stream(transport_loop_pattern pattern, int size, int count, int high_water_mark, uint64_t *sum) {
    bool routed = pattern == TRANSPORT_LOOP_DEALER_ROUTER;
    struct side from = {.size = size, .count = count}, to = {0};
    int64_t elapsed = -1;
    int error = open_side(&to, routed ? ZMQ_ROUTER : ZMQ_PULL, high_water_mark);
    if (!error) error = open_side(&from, routed ? ZMQ_DEALER : ZMQ_PUSH, high_water_mark);
    if (!error) error = join_sides(&to, &from);
    if (!error) {
        pthread_t sender;
        int64_t start = nanoseconds();
        uint64_t read = 0;
        error = pthread_create(&sender, NULL, send_all, &from);
        if (!error) {
            for (int i = 0; i < count && !error; i++) {
                for (int frame = routed ? 0 : 1; frame < 2; frame++) {
                    zmq_msg_t message;
                    zmq_msg_init(&message);
                    if (zmq_msg_recv(&message, to.socket, 0) < 0) error = zmq_errno();
                    else if (frame == 1) read += zmq_msg_size(&message) + *(unsigned char *)zmq_msg_data(&message);
                    zmq_msg_close(&message);
                }
            }
            elapsed = nanoseconds() - start;
            pthread_join(sender, NULL);
            if (!error) error = from.error;
        }
        *sum = read;
    }
    close_side(&from);
    close_side(&to);
    return error ? -error : elapsed;
}

static void *echo_all(void *argument) {
    struct side *side = argument;
    for (int i = 0; i < side->count; i++) {
        zmq_msg_t message;
        zmq_msg_init(&message);
        if (zmq_msg_recv(&message, side->socket, 0) < 0 || zmq_msg_send(&message, side->socket, 0) < 0) {
            side->error = zmq_errno();
            break;
        }
    }
    return NULL;
}

int64_t transport_loop_ping_pong(int size, int count) {
    struct side here = {.size = size, .count = count}, there = {.size = size, .count = count};
    int64_t elapsed = -1;
    int error = open_side(&there, ZMQ_DEALER, 1000);
    if (!error) error = open_side(&here, ZMQ_DEALER, 1000);
    if (!error) error = join_sides(&there, &here);
    if (!error) {
        pthread_t echo;
        error = pthread_create(&echo, NULL, echo_all, &there);
        if (!error) {
            int64_t start = nanoseconds();
            for (int i = 0; i < count && !error; i++) {
                zmq_msg_t message;
                zmq_msg_init_size(&message, size);
                memset(zmq_msg_data(&message), i, size);
                if (zmq_msg_send(&message, here.socket, 0) < 0) error = zmq_errno();
                zmq_msg_init(&message);
                if (!error && zmq_msg_recv(&message, here.socket, 0) < 0) error = zmq_errno();
                zmq_msg_close(&message);
            }
            elapsed = nanoseconds() - start;
            pthread_join(echo, NULL);
        }
    }
    close_side(&here);
    close_side(&there);
    return error ? -error : elapsed;
}
