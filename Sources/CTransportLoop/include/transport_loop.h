/* The reference for `wiredesk-bench transport`: libzmq from plain C, one message a call, blocking calls, one thread a
   side. Only the bench links it, so that CZeroMQ's shim.h stays the only C of the product. It is what the Swift binding
   is measured against, so it is written as libzmq's own performance programs do it, and has the same options. */
#pragma once
#include <stdint.h>

typedef enum { TRANSPORT_LOOP_PUSH_PULL, TRANSPORT_LOOP_DEALER_ROUTER } transport_loop_pattern;

/* One thread sends `count` messages of `size` bytes (at least 1), another receives them, over tcp on a port of the
   system's choice. The two sides have a context each, as two processes would. Nanoseconds from the first send to the
   last receipt, or -errno. *sum is what the receiver read, so that nothing is optimised away. */
int64_t transport_loop_stream(transport_loop_pattern pattern, int size, int count, int high_water_mark, uint64_t *sum);

/* One side sends a message and waits for its echo, `count` times. Nanoseconds in all, or -errno. */
int64_t transport_loop_ping_pong(int size, int count);
