/* The only C of the product: libzmq, as target ZeroMQ needs it.

   Every wrapper answers >= 0, or -errno. errno is read in the same C frame as the
   call that set it, so that no Swift runtime call can come between.
   EINTR is retried here: with ZMQ_DONTWAIT nothing blocks, so a retry is prompt. */
#pragma once
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <zmq.h>

/* libzmq's own numbers are macros over a sum, which Swift does not import. */
static const int CZMQ_ETERM = ETERM;
static const int CZMQ_ENOCOMPATPROTO = ENOCOMPATPROTO;

static inline int czmq_result(int rc) { return rc < 0 ? -zmq_errno() : rc; }

/* ---- context ---- */

static inline void *czmq_context(int io_threads, int max_sockets) {
    void *context = zmq_ctx_new();
    if (!context) return NULL;
    zmq_ctx_set(context, ZMQ_IO_THREADS, io_threads);
    zmq_ctx_set(context, ZMQ_MAX_SOCKETS, max_sockets);
    return context;
}

static inline int czmq_context_terminate(void *context) {
    int rc;
    do rc = czmq_result(zmq_ctx_term(context));
    while (rc == -EINTR);
    return rc;
}

/* ---- socket ---- */

static inline void *czmq_socket(void *context, int kind, int *error) {
    void *socket = zmq_socket(context, kind);
    *error = socket ? 0 : -zmq_errno();
    return socket;
}
static inline int czmq_set_int(void *socket, int option, int value) {
    return czmq_result(zmq_setsockopt(socket, option, &value, sizeof value));
}
static inline int czmq_set_int64(void *socket, int option, int64_t value) {
    return czmq_result(zmq_setsockopt(socket, option, &value, sizeof value));
}
static inline int czmq_set_bytes(void *socket, int option, const void *bytes, size_t count) {
    return czmq_result(zmq_setsockopt(socket, option, bytes, count));
}
static inline int czmq_bind(void *socket, const char *endpoint) { return czmq_result(zmq_bind(socket, endpoint)); }
static inline int czmq_connect(void *socket, const char *endpoint) { return czmq_result(zmq_connect(socket, endpoint)); }
static inline int czmq_unbind(void *socket, const char *endpoint) { return czmq_result(zmq_unbind(socket, endpoint)); }
static inline int czmq_disconnect(void *socket, const char *endpoint) {
    return czmq_result(zmq_disconnect(socket, endpoint));
}
static inline int czmq_last_endpoint(void *socket, char *buffer, size_t capacity) {
    return czmq_result(zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, buffer, &capacity));
}
static inline int czmq_monitor(void *socket, const char *endpoint, int events) {
    return czmq_result(zmq_socket_monitor(socket, endpoint, events));
}
static inline int czmq_events(void *socket) {
    int events = 0, rc;
    size_t length = sizeof events;
    do rc = czmq_result(zmq_getsockopt(socket, ZMQ_EVENTS, &events, &length));
    while (rc == -EINTR);
    return rc < 0 ? rc : events;
}
static inline int czmq_poll(zmq_pollitem_t *items, int count, long timeout) {
    return czmq_result(zmq_poll(items, count, timeout));
}

/* ---- CURVE keys: Z85 text of 40 characters and a zero ---- */

/* A draft name in zmq.h, and settable in the stable library all the same: a peer waits for the ZAP
   handler's word, and is not let in where there is none. */
static const int CZMQ_ZAP_ENFORCE_DOMAIN = 93;

static inline int czmq_has_curve(void) { return zmq_has("curve"); }
static inline int czmq_curve_keypair(char *public_text, char *secret_text) {
    return czmq_result(zmq_curve_keypair(public_text, secret_text));
}
static inline int czmq_curve_public(char *public_text, const char *secret_text) {
    return czmq_result(zmq_curve_public(public_text, secret_text));
}
/* 40 characters to 32 bytes, and back; -EINVAL for what is no key. */
static inline int czmq_z85_decode(uint8_t *bytes, const char *text) {
    return zmq_z85_decode(bytes, text) ? 0 : -EINVAL;
}
static inline int czmq_z85_encode(char *text, const uint8_t *bytes) {
    return zmq_z85_encode(text, bytes, 32) ? 0 : -EINVAL;
}

/* ---- what a reactor needs of Linux ---- */

static inline int czmq_eventfd(void) {
    int descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return descriptor < 0 ? -errno : descriptor;
}
static inline void czmq_eventfd_signal(int descriptor) { eventfd_write(descriptor, 1); }
static inline void czmq_eventfd_clear(int descriptor) {
    eventfd_t count;
    eventfd_read(descriptor, &count);
}
/* Names the calling thread; the kernel keeps 15 bytes. */
static inline void czmq_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

/* ---- batch: whole multipart messages in one slab ----

   frames[0 ..< frame_count] are initialised; ends[m] is the index after the last frame of
   message m. Frames past ends[message_count - 1] belong to a message still being built.
   A zmq_msg_t may be moved with memcpy: libzmq does so itself, its bodies of up to 33 bytes
   lie inside it without a pointer to themselves. */

typedef struct {
    zmq_msg_t *frames;
    uint32_t *ends;
    size_t frame_count, frame_capacity;
    size_t message_count, message_capacity;
    size_t bytes;
} czmq_batch;

static inline size_t czmq_batch_complete(const czmq_batch *batch) {
    return batch->message_count ? batch->ends[batch->message_count - 1] : 0;
}
/* Room for `frames` and `messages` in all. */
static inline int czmq_batch_reserve(czmq_batch *batch, size_t frames, size_t messages) {
    if (frames > UINT32_MAX || messages > UINT32_MAX) return -ENOMEM;
    if (frames > batch->frame_capacity) {
        size_t capacity = batch->frame_capacity < 8 ? 16 : batch->frame_capacity * 2;
        if (capacity < frames) capacity = frames;
        zmq_msg_t *grown = (zmq_msg_t *)realloc(batch->frames, capacity * sizeof *grown);
        if (!grown) return -ENOMEM;
        batch->frames = grown;
        batch->frame_capacity = capacity;
    }
    if (messages > batch->message_capacity) {
        size_t capacity = batch->message_capacity < 8 ? 16 : batch->message_capacity * 2;
        if (capacity < messages) capacity = messages;
        uint32_t *grown = (uint32_t *)realloc(batch->ends, capacity * sizeof *grown);
        if (!grown) return -ENOMEM;
        batch->ends = grown;
        batch->message_capacity = capacity;
    }
    return 0;
}
static inline void czmq_batch_truncate(czmq_batch *batch, size_t frames, size_t messages) {
    for (size_t i = frames; i < batch->frame_count; i++) {
        batch->bytes -= zmq_msg_size(&batch->frames[i]);
        zmq_msg_close(&batch->frames[i]);
    }
    batch->frame_count = frames;
    batch->message_count = messages;
}
static inline void czmq_batch_free(czmq_batch *batch) {
    czmq_batch_truncate(batch, 0, 0);
    free(batch->frames);
    free(batch->ends);
    memset(batch, 0, sizeof *batch);
}
/* The frame that an append fills, or NULL where memory ran out. */
static inline zmq_msg_t *czmq_batch_next(czmq_batch *batch) {
    if (batch->frame_count < batch->frame_capacity && batch->message_count < batch->message_capacity)
        return &batch->frames[batch->frame_count];
    if (czmq_batch_reserve(batch, batch->frame_count + 1, batch->message_count + 1) < 0) return NULL;
    return &batch->frames[batch->frame_count];
}
static inline void czmq_batch_commit(czmq_batch *batch, int more) {
    batch->bytes += zmq_msg_size(&batch->frames[batch->frame_count]);
    batch->frame_count++;
    if (!more) batch->ends[batch->message_count++] = (uint32_t)batch->frame_count;
}
/* Appends a frame of `count` bytes; answers where they go, or NULL where memory ran out. */
static inline void *czmq_batch_append(czmq_batch *batch, size_t count, int more) {
    zmq_msg_t *frame = czmq_batch_next(batch);
    if (!frame || zmq_msg_init_size(frame, count) < 0) return NULL;
    czmq_batch_commit(batch, more);
    return zmq_msg_data(frame);
}
static inline int czmq_batch_append_shared(czmq_batch *batch, const czmq_batch *other, size_t index, int more) {
    zmq_msg_t *frame = czmq_batch_next(batch);
    if (!frame) return -ENOMEM;
    zmq_msg_init(frame);
    int rc = czmq_result(zmq_msg_copy(frame, &other->frames[index]));
    if (rc < 0) return rc;
    czmq_batch_commit(batch, more);
    return 0;
}
static inline int czmq_batch_append_adopted(
    czmq_batch *batch, void *bytes, size_t count, int more, void (*release)(void *, void *), void *owner) {
    zmq_msg_t *frame = czmq_batch_next(batch);
    if (!frame) return -ENOMEM;
    int rc = czmq_result(zmq_msg_init_data(frame, bytes, count, release, owner));
    if (rc < 0) return rc;
    czmq_batch_commit(batch, more);
    return 0;
}
static inline size_t czmq_batch_size(const czmq_batch *batch, size_t frame) {
    return zmq_msg_size(&batch->frames[frame]);
}
static inline const void *czmq_batch_data(const czmq_batch *batch, size_t frame) {
    return zmq_msg_data(&batch->frames[frame]);
}

/* What libzmq knows of the connection that the frame came over ("User-Id"), or NULL. */
static inline const char *czmq_batch_property(const czmq_batch *batch, size_t frame, const char *name) {
    return zmq_msg_gets(&batch->frames[frame], name);
}

/* Takes whole messages that are there, until there are no more, `max_messages` came, or the
   batch holds `max_bytes` (never splitting a message). Answers how many came, or -errno where
   none did. A message that fails in the middle (only ETERM and ENOMEM can) is dropped whole. */
static inline long czmq_batch_receive(czmq_batch *batch, void *socket, size_t max_messages, size_t max_bytes) {
    size_t start = batch->message_count;
    while (batch->message_count - start < max_messages && batch->bytes < max_bytes) {
        size_t first = batch->frame_count;
        for (;;) {
            int error;
            zmq_msg_t *frame = czmq_batch_next(batch);
            if (!frame) {
                error = ENOMEM;
            } else {
                zmq_msg_init(frame);
                int rc;
                do rc = zmq_msg_recv(frame, socket, ZMQ_DONTWAIT);
                while (rc < 0 && zmq_errno() == EINTR);
                if (rc >= 0) {
                    int more = zmq_msg_more(frame);
                    czmq_batch_commit(batch, more);
                    if (more) continue;
                    break;
                }
                error = zmq_errno();
                zmq_msg_close(frame);
            }
            czmq_batch_truncate(batch, first, batch->message_count);
            size_t got = batch->message_count - start;
            return got ? (long)got : -error;
        }
    }
    return (long)(batch->message_count - start);
}

/* Sends message m whole: 0, or -errno with nothing sent and the message untouched, except
   - EHOSTUNREACH: the caller drops it;
   - a peer that goes away between two frames: libzmq has already lost the first ones with it
     (lb.cpp rolls back, answers EAGAIN once and swallows the rest), so the rest goes the same
     way and the message counts as sent, like every other one in that peer's pipe. */
static inline int czmq_batch_send_one(czmq_batch *batch, void *socket, size_t m) {
    size_t first = m ? batch->ends[m - 1] : 0, end = batch->ends[m];
    for (size_t i = first; i < end; i++) {
        zmq_msg_t *frame = &batch->frames[i];
        size_t size = zmq_msg_size(frame);
        int flags = ZMQ_DONTWAIT | (i + 1 < end ? ZMQ_SNDMORE : 0), rc;
        do rc = zmq_msg_send(frame, socket, flags);
        while (rc < 0 && zmq_errno() == EINTR);
        if (rc < 0) {
            int error = zmq_errno();
            if (i == first || error != EAGAIN) return -error;
            zmq_msg_close(frame);
            zmq_msg_init(frame);
        }
        batch->bytes -= size;
    }
    return 0;
}

/* Sends messages from *next on, advancing it past each that libzmq took or that cannot be
   routed (counted in *unroutable). 0 when all went, -EAGAIN when the next one would block. */
static inline int czmq_batch_send(czmq_batch *batch, void *socket, size_t *next, size_t *unroutable) {
    while (*next < batch->message_count) {
        int rc = czmq_batch_send_one(batch, socket, *next);
        if (rc == -EHOSTUNREACH) ++*unroutable;
        else if (rc < 0) return rc;
        ++*next;
    }
    return 0;
}

/* Forgets messages 0 ..< count, sent or not, and moves the rest to the front. */
static inline void czmq_batch_drop_front(czmq_batch *batch, size_t count) {
    if (!count) return;
    size_t frames = batch->ends[count - 1];
    for (size_t i = 0; i < frames; i++) {
        batch->bytes -= zmq_msg_size(&batch->frames[i]);
        zmq_msg_close(&batch->frames[i]);
    }
    memmove(batch->frames, batch->frames + frames, (batch->frame_count - frames) * sizeof *batch->frames);
    for (size_t m = count; m < batch->message_count; m++) batch->ends[m - count] = batch->ends[m] - (uint32_t)frames;
    batch->frame_count -= frames;
    batch->message_count -= count;
}

/* For ROUTER: offers every message once; those for a peer whose pipe is full stay, in order,
   and so do later ones for the same peer. Answers how many left the batch, or -errno. */
static inline long czmq_batch_send_each(czmq_batch *batch, void *socket, size_t *unroutable) {
    size_t kept_messages = 0, kept_frames = 0, first = 0, total = batch->message_count;
    int failure = 0;
    for (size_t m = 0; m < total; m++) {
        size_t end = batch->ends[m];
        int keep = failure != 0;
        for (size_t k = 0, f = 0; !keep && k < kept_messages; f = batch->ends[k++])
            keep = zmq_msg_size(&batch->frames[f]) == zmq_msg_size(&batch->frames[first])
                && !memcmp(zmq_msg_data(&batch->frames[f]), zmq_msg_data(&batch->frames[first]),
                           zmq_msg_size(&batch->frames[f]));
        if (!keep) {
            /* ends[m - 1] still says `first`: compaction writes it only while nothing has left. */
            int rc = czmq_batch_send_one(batch, socket, m);
            if (rc == -EHOSTUNREACH) ++*unroutable;
            else if (rc == -EAGAIN) keep = 1;
            else if (rc < 0) { failure = rc; keep = 1; }
        }
        for (size_t i = first; i < end; i++) {
            if (keep) {
                if (kept_frames != i) batch->frames[kept_frames] = batch->frames[i];
                kept_frames++;
            } else {
                batch->bytes -= zmq_msg_size(&batch->frames[i]);
                zmq_msg_close(&batch->frames[i]);
            }
        }
        if (keep) batch->ends[kept_messages++] = (uint32_t)kept_frames;
        first = end;
    }
    batch->frame_count = kept_frames;
    batch->message_count = kept_messages;
    return failure < 0 && kept_messages == total ? failure : (long)(total - kept_messages);
}
