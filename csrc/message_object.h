/*
 * message_object.h - what the files of the module `_ltdic_message` share. See message_module.c.
 *
 * All needs the interpreter lock.
 */
#ifndef LTDIC_MESSAGE_OBJECT_H
#define LTDIC_MESSAGE_OBJECT_H

#include <stdint.h>

#include "bootstrap.h"
#include "slot.h"

/* As ltdic.wire.reader numbers what a peer may do wrong. */
enum { WRONG_LONG_PDU, WRONG_SHORT_PDU, WRONG_STRAY, WRONG_VALUE, WRONG_CONTEXT, WRONG_ID,
       WRONG_COMMAND, WRONG_DATA, WRONG_EMPTY, WRONG_LONG_COMMAND };

/* A number is where something is in the buffer, or a count of octets, unless another thing is said.
 * Everything is as in ltdic.wire.reader, where it is explained. */
typedef struct {
    PyObject_HEAD
    PyObject *owner, *make_storage, *supply, *limits;
    PyObject *contexts; /* dict or None */
    PyObject *storage;  /* NULL: none */
    PyObject *command;  /* NULL: none; that of the data set that comes in */
    PyObject *body;     /* bytearray; NULL: none */
    PyObject *spaces;   /* list */
    PyObject *buffer;   /* memoryview, whose memory is `data` */
    Py_buffer view;     /* of `buffer` */
    unsigned char *data;
    Py_ssize_t capacity, start, end;
    int is_lent;
    Py_ssize_t most_command, most_empty, max_length;
    Py_ssize_t direct, wanted, skip, pdu_left, pdv_left, pdus, empty;
    int context, control;
    unsigned char *octets; /* of the command set */
    Py_ssize_t octet_count, octet_room;
    Py_ssize_t *spans; /* pairs of start and stop */
    Py_ssize_t span_count, span_room;
} Reader;

/* What Python has given to `bind`. */
typedef struct {
    PyObject *refuse;         /* raises for something wrong and up to two numbers */
    PyObject *decode_command; /* of octets and limits */
    PyObject *failure;        /* the exception */
    PyTypeObject *received;
    Py_ssize_t received_pieces, received_syntax; /* its slots */
    PyObject *lent; /* makes a data set of a buffer, a list of places and a transfer syntax */
    Py_ssize_t least_tail, least_lent, file_tail, least_direct;
} Bound;

extern LTDIC_HIDDEN Bound ltdic_bound;
extern LTDIC_HIDDEN PyObject *ltdic_names[];
enum { N_HEADER, N_CONTROL, N_MESSAGE, N_RENEW, N_LEND, N_IS_FILE, N_WRITE, N_RESERVE, N_COMMIT,
       N_FINISH, N_DISCARD, NAMES };

static inline uint32_t big32(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

/* bind_commands(Command, by field, kinds): see message_command.c. */
LTDIC_HIDDEN PyObject *ltdic_bind_commands(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_decode_command(PyObject *module, PyObject *octets);

/* The command set that `raw`, bytes, is as a Command. NULL without an error set if it is one that
 * Python has to read, because something is wrong with it. */
LTDIC_HIDDEN PyObject *ltdic_read_command(PyObject *raw);

/* The method `feed`. */
LTDIC_HIDDEN PyObject *ltdic_feed(Reader *reader, PyObject *number);

/* Whether something is a Command, and what is in it, borrowed. */
LTDIC_HIDDEN int ltdic_is_command(PyObject *object);
LTDIC_HIDDEN void ltdic_look_into_command(PyObject *command, PyObject **id, PyObject **values);

/* Functions of the module: see message_call.c. */
LTDIC_HIDDEN PyObject *ltdic_make_program(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_call_program(PyObject *module, PyObject *const *arguments,
                                          Py_ssize_t count);

/* Where the next bytes go; found anew. Returns 0, or -1. */
LTDIC_HIDDEN int ltdic_find_spaces(Reader *reader);

/* Has `reader` begin at the front of its buffer, or of another one. Returns 0, or -1. */
LTDIC_HIDDEN int ltdic_rewind(Reader *reader);

/* Has `reader` use `buffer`, a memoryview; NULL: none. Returns 0, or -1. */
LTDIC_HIDDEN int ltdic_use_buffer(Reader *reader, PyObject *buffer);

/* Accounts for what was received into the storage: how much is in the buffer, -1 for an error. */
LTDIC_HIDDEN Py_ssize_t ltdic_feed_storage(Reader *reader, Py_ssize_t count);

/* The fragment that has come to its end: see message_reader.c. */
LTDIC_HIDDEN int ltdic_end_fragment(Reader *reader);

/* The data set that is complete, as ReceivedData. */
LTDIC_HIDDEN PyObject *ltdic_collected(Reader *reader);

/* Notes octets of a data set. Returns 0, or -1. */
LTDIC_HIDDEN int ltdic_note_span(Reader *reader, Py_ssize_t start, Py_ssize_t stop);

/* The type `Reader`, to be put into the module. */
LTDIC_HIDDEN PyObject *ltdic_reader_type(void);

#endif
