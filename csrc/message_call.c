/*
 * message_call.c - the way from a message that came in to the program, and that of its response
 * back, for the messages that come in great numbers.
 *
 * Python decides who is called and sends what is made here. All other messages, and what is unusual
 * about these, it does alone (ltdic.exports.observer, ltdic.exports.send).
 *
 * PS3.7 section 9.3.1.2 (C-STORE-RSP), 9.3.5.2 (C-ECHO-RSP); PS3.8 annex E.
 */
#include <stdbool.h>
#include <string.h>

#include "element_encoding.h"
#include "message_call.h"
#include "message_object.h"
#include "thread_gate.h"

enum { MOST_TEXTS = 3, MOST_NUMBERS = 2, MOST_PARAMETERS = MOST_TEXTS + MOST_NUMBERS };
enum { TEXT_ROOM = 512, LONGEST_UID = 128 };

/* One call of a program's function. */
typedef struct {
    void (*function)(void);
    HDICOMNET net;
    L_UCHAR context;
    L_UINT16 id;
    L_TCHAR *texts[MOST_TEXTS]; /* the parameters that are text, in order */
    L_UINT16 numbers[MOST_NUMBERS];
    HDICOMDS data;
    void *user;
} Call;

#define FUNCTION(type) ((type)call->function)
#define FIRST call->net, call->context, call->id, call->texts[0]

static void store_request(const Call *call)
{
    FUNCTION(RECEIVECSTOREREQUESTCALLBACK)(FIRST, call->texts[1], call->numbers[0], call->texts[2],
                                           call->numbers[1], call->data, call->user);
}

static void store_response(const Call *call)
{
    FUNCTION(RECEIVECSTORERESPONSECALLBACK)(FIRST, call->texts[1], call->numbers[0], call->user);
}

static void find_request(const Call *call)
{
    FUNCTION(RECEIVECFINDREQUESTCALLBACK)(FIRST, call->numbers[0], call->data, call->user);
}

static void find_response(const Call *call)
{
    FUNCTION(RECEIVECFINDRESPONSECALLBACK)(FIRST, call->numbers[0], call->data, call->user);
}

static void echo_request(const Call *call)
{
    FUNCTION(RECEIVECECHOREQUESTCALLBACK)(FIRST, call->user);
}

static void echo_response(const Call *call)
{
    FUNCTION(RECEIVECECHORESPONSECALLBACK)(FIRST, call->numbers[0], call->user);
}

static const struct {
    const char *name;
    void (*call)(const Call *);
} messages[] = {
    {"CStoreRequest", store_request}, {"CStoreResponse", store_response},
    {"CFindRequest", find_request},   {"CFindResponse", find_response},
    {"CEchoRequest", echo_request},   {"CEchoResponse", echo_response},
};

/* A program's function for one kind of message. */
typedef struct {
    void (*call)(const Call *);
    void (*function)(void);
    void *user;
    PyObject *kept;   /* what function and user pointer are valid as long as */
    Py_ssize_t count; /* of parameters */
    PyObject *elements[MOST_PARAMETERS]; /* their numbers */
    bool is_text[MOST_PARAMETERS];
} Program;

static const char program_name[] = "ltdic.program";

static void forget_program(PyObject *capsule)
{
    Program *program = PyCapsule_GetPointer(capsule, program_name);
    Py_ssize_t i;

    for (i = 0; i < program->count; i++)
        Py_DECREF(program->elements[i]);
    Py_DECREF(program->kept);
    PyMem_Free(program);
}

/* Takes the parameters: pairs of element and Python type. Returns 0, or -1. */
static int take_parameters(Program *program, PyObject *plan)
{
    Py_ssize_t i, count = PyList_GET_SIZE(plan);

    if (count > MOST_PARAMETERS) {
        PyErr_SetString(PyExc_ValueError, "too many parameters");
        return -1;
    }
    for (i = 0; i < count; i++) {
        PyObject *element, *type;

        if (!PyArg_ParseTuple(PyList_GET_ITEM(plan, i), "O!O", &PyLong_Type, &element, &type))
            return -1;
        program->elements[i] = held(element);
        program->is_text[i] = type == (PyObject *)&PyUnicode_Type;
        program->count++;
    }
    return 0;
}

/* program(message's name, function, user, kept, plan) -> what `call` takes, None for other
 * messages; function and user pointer are valid as long as `kept` is there */
PyObject *ltdic_make_program(PyObject *module, PyObject *arguments)
{
    unsigned long long function, user;
    const char *name;
    PyObject *kept, *plan, *capsule;
    Program *program;
    size_t i;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "sKKOO!", &name, &function, &user, &kept, &PyList_Type, &plan))
        return NULL;
    for (i = 0; i < sizeof messages / sizeof *messages; i++)
        if (strcmp(messages[i].name, name) == 0)
            break;
    if (i == sizeof messages / sizeof *messages)
        Py_RETURN_NONE;
    program = PyMem_Calloc(1, sizeof *program);
    if (program == NULL)
        return PyErr_NoMemory();
    program->call = messages[i].call;
    program->function = (void (*)(void))(uintptr_t)function;
    program->user = (void *)(uintptr_t)user;
    program->kept = held(kept);
    capsule = PyCapsule_New(program, program_name, forget_program);
    if (capsule == NULL) {
        Py_DECREF(kept);
        PyMem_Free(program);
    } else if (take_parameters(program, plan) < 0) {
        Py_CLEAR(capsule);
    }
    return capsule;
}

/* --- to the program --- */

/* The calls that this thread is in. */
typedef struct Running {
    struct Running *outer;
    HDICOMNET net;
    PyObject *respond;
} Running;

static _Thread_local Running *running;

/* Puts a text behind the others that are in the room, which has `left` bytes. Returns the bytes
 * taken, 0 if it is too long. */
static size_t put_text(PyObject *value, L_TCHAR *to, size_t left)
{
    size_t length = 0;

    if (value != NULL) {
        if (!PyUnicode_Check(value) || PyUnicode_KIND(value) != PyUnicode_1BYTE_KIND)
            return 0;
        length = (size_t)PyUnicode_GET_LENGTH(value);
        if (length >= left)
            return 0;
        memcpy(to, PyUnicode_1BYTE_DATA(value), length);
    }
    if (left == 0)
        return 0;
    to[length] = '\0';
    return length + 1;
}

/* Fills in the parameters; false if they are not for here. */
static bool fill_in(Call *call, const Program *program, PyObject *values, L_TCHAR *room)
{
    size_t used = 0;
    int texts = 0, numbers = 0;
    Py_ssize_t i;

    for (i = 0; i < program->count; i++) {
        PyObject *value = PyDict_GetItemWithError(values, program->elements[i]);

        if (program->is_text[i]) {
            size_t size = texts == MOST_TEXTS ? 0 : put_text(value, room + used, TEXT_ROOM - used);

            if (size == 0)
                return false;
            call->texts[texts++] = room + used;
            used += size;
        } else {
            if (numbers == MOST_NUMBERS || (value != NULL && !PyLong_Check(value)))
                return false;
            call->numbers[numbers++] = value == NULL ? 0 : (L_UINT16)PyLong_AsLong(value);
        }
    }
    return true;
}

static void *pointer_of(PyObject *number)
{
    return PyLong_AsVoidPtr(number);
}

/*
 * call(program, net, context, command, data, respond) -> whether the program was called: not if a
 * value is too long for here. Net and data set by the numbers that their handles are.
 * `respond(context, PDU, field, status)` sends a response of the program to the net meanwhile.
 */
PyObject *ltdic_call_program(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    const Program *program;
    L_TCHAR room[TEXT_ROOM];
    Running here;
    Call call = {0};
    PyObject *values, *id;

    (void)module;
    if (count != 6)
        return PyErr_Format(PyExc_TypeError, "6 arguments, not %zd", count);
    program = PyCapsule_GetPointer(arguments[0], program_name);
    if (program == NULL || !ltdic_is_command(arguments[3]))
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_TypeError, "not a command");
    ltdic_look_into_command(arguments[3], &id, &values);
    call.function = program->function;
    call.user = program->user;
    call.net = pointer_of(arguments[1]);
    call.context = (L_UCHAR)PyLong_AsLong(arguments[2]);
    call.id = (L_UINT16)PyLong_AsLong(id);
    call.data = pointer_of(arguments[4]);
    if (PyErr_Occurred())
        return NULL;
    if (!fill_in(&call, program, values, room))
        return PyErr_Occurred() ? NULL : held(Py_False);
    here.outer = running;
    here.net = call.net;
    here.respond = arguments[5];
    running = &here;
    Py_BEGIN_ALLOW_THREADS
    program->call(&call);
    Py_END_ALLOW_THREADS
    running = here.outer;
    Py_RETURN_TRUE;
}

/* --- back --- */

typedef struct {
    unsigned char octets[2 * LONGEST_UID + 128];
    size_t size;
} Response;

static void put_element(Response *response, unsigned element, const void *value, size_t length)
{
    unsigned char *at = response->octets + response->size;

    put16(at, 0);
    put16(at + 2, element);
    put32(at + 4, (uint32_t)length);
    memcpy(at + 8, value, length);
    response->size += 8 + length;
}

static void put_number(Response *response, unsigned element, unsigned number)
{
    unsigned char octets[2];

    put16(octets, number);
    put_element(response, element, octets, sizeof octets);
}

/* A UID, left out if it is empty; false if it is longer than any. */
static bool put_uid(Response *response, unsigned element, const L_TCHAR *uid)
{
    char padded[LONGEST_UID + 1] = {0};
    size_t length = uid == NULL ? 0 : strnlen(uid, LONGEST_UID + 1);

    if (length > LONGEST_UID)
        return false;
    if (length != 0) {
        memcpy(padded, uid, length);
        put_element(response, element, padded, length + length % 2);
    }
    return true;
}

static void put_big32(unsigned char *at, size_t number)
{
    at[0] = (unsigned char)(number >> 24);
    at[1] = (unsigned char)(number >> 16);
    at[2] = (unsigned char)(number >> 8);
    at[3] = (unsigned char)number;
}

/* Makes the PDU of a response without data set; false if it is not for here. */
static bool make_response(Response *response, L_UCHAR context, unsigned field, L_UINT16 message,
                          const L_TCHAR *sop_class, const L_TCHAR *instance, L_UINT16 status)
{
    enum { PDU_HEADER = 6, VALUE_HEADER = 6, GROUP_LENGTH = 12 };
    enum { BEFORE = PDU_HEADER + VALUE_HEADER, SET = BEFORE + GROUP_LENGTH };
    unsigned char *octets = response->octets;

    memset(octets, 0, SET);
    response->size = SET;
    if (!put_uid(response, 0x0002, sop_class))
        return false;
    put_number(response, 0x0100, field);
    put_number(response, 0x0120, message);
    put_number(response, 0x0800, 0x0101);
    put_number(response, 0x0900, status);
    if (!put_uid(response, 0x1000, instance))
        return false;
    octets[0] = 4;
    put_big32(octets + 2, response->size - PDU_HEADER);
    put_big32(octets + 6, response->size - PDU_HEADER - 4);
    octets[10] = context;
    octets[11] = 3;
    put32(octets + BEFORE + 4, 4);
    put32(octets + BEFORE + 8, (uint32_t)(response->size - SET));
    return true;
}

/* Has Python send a response. Returns DICOM_SUCCESS, an error code, or -1 when Python has to do all
 * of it. */
static L_INT send_response(const Running *call, L_UCHAR context, unsigned field, L_UINT16 status,
                           const Response *response)
{
    int begun = ltdic_begin_work();
    PyGILState_STATE lock = PyGILState_Ensure();
    PyObject *answer = PyObject_CallFunction(call->respond, "iy#iI", context, response->octets,
                                             (Py_ssize_t)response->size, field, (unsigned)status);
    L_INT code = answer != NULL ? DICOM_SUCCESS : -1;

    if (answer == NULL && !PyErr_ExceptionMatches(ltdic_bound.failure)) {
        code = DICOM_ERROR_MEMORY;
        if (!PyErr_ExceptionMatches(PyExc_MemoryError))
            PyErr_WriteUnraisable(call->respond);
    }
    PyErr_Clear();
    Py_XDECREF(answer);
    PyGILState_Release(lock);
    ltdic_end_work(begun);
    return code;
}

/* The response to a message whose callback this thread is in; -1 when Python has to do it. */
static L_INT respond(HDICOMNET net, L_UCHAR context, unsigned field, L_UINT16 message,
                     const L_TCHAR *sop_class, const L_TCHAR *instance, L_UINT16 status)
{
    const Running *call = running;
    Response response;

    while (call != NULL && call->net != net)
        call = call->outer;
    if (call == NULL || atomic_load_explicit(&ltdic_forked, memory_order_relaxed)
        || !make_response(&response, context, field, message, sop_class, instance, status))
        return -1;
    return send_response(call, context, field, status, &response);
}

L_INT EXT_FUNCTION L_DicomSendCStoreResponse(HDICOMNET hNet, L_UCHAR nPresentationID,
                                             L_UINT16 nMessageID, L_TCHAR *pszClass,
                                             L_TCHAR *pszInstance, L_UINT16 nStatus)
{
    L_INT code = respond(hNet, nPresentationID, 0x8001, nMessageID, pszClass, pszInstance, nStatus);

    return code >= 0 ? code
                     : ltdic_python_SendCStoreResponse(hNet, nPresentationID, nMessageID, pszClass,
                                                       pszInstance, nStatus);
}

L_INT EXT_FUNCTION L_DicomSendCEchoResponse(HDICOMNET hNet, L_UCHAR nPresentationID,
                                            L_UINT16 nMessageID, L_TCHAR *pszClass,
                                            L_UINT16 nStatus)
{
    L_INT code = respond(hNet, nPresentationID, 0x8030, nMessageID, pszClass, NULL, nStatus);

    return code >= 0 ? code
                     : ltdic_python_SendCEchoResponse(hNet, nPresentationID, nMessageID, pszClass,
                                                      nStatus);
}
