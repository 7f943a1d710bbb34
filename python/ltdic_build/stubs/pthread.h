/* Stub for the declaration reader: opaque, measured by the compiler that builds the library. */
typedef unsigned long pthread_t;
typedef struct { ...; } pthread_mutex_t;
typedef struct { ...; } pthread_cond_t;
