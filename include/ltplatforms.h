/*
 * ltplatforms.h - what differs between platforms, and nothing else.
 *
 * The interface speaks of Windows types (DWORD, HANDLE, RECT ...) everywhere. On Windows they come
 * from <windows.h>; elsewhere this file defines them with the sizes that the interface was built
 * with on 64-bit Linux. Note that LONG and ULONG have 32 bits on every platform.
 *
 * Calling conventions are here too: EXT_FUNCTION stands before the name of each function,
 * EXT_CALLBACK and pEXT_CALLBACK in the type of each function that the library calls.
 */
#ifndef LTPLATFORMS_H
#define LTPLATFORMS_H

#include <stddef.h>
#include <wchar.h>

/* Marks what C99 and C++ know only as an extension; empty for tools that read plain C. */
#if defined(__GNUC__) && !defined(LTDIC_CDEF)
#define LTDIC_EXTENSION __extension__
#else
#define LTDIC_EXTENSION
#endif

#if defined(_WIN32)

/* Without the parts of <windows.h> that nobody here needs. */
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <winsock2.h>
#include <windows.h>

/* How functions of the library, and functions that it calls, are called. */
#define EXT_FUNCTION  __stdcall
#define EXT_CALLBACK  __stdcall
#define pEXT_CALLBACK EXT_CALLBACK *

/* The names that <windows.h> lacks. */
typedef BOOL      L_BOOL;
typedef HANDLE    L_HANDLE;
typedef DWORD     L_THREADID;

#else

#include <pthread.h>

/* How functions of the library, and functions that it calls, are called: the C way. */
#define EXT_FUNCTION
#define EXT_CALLBACK
#define pEXT_CALLBACK *

/* Text literals in the width of TCHAR. */
#ifndef TEXT
#define TEXT(text) text
#endif

/* Truth values. */
#ifndef TRUE
#define TRUE 1
#endif
#ifndef FALSE
#define FALSE 0
#endif

#pragma pack(push, 1)

#ifdef __cplusplus
extern "C" {
#endif

/* Truth values, 0 or 1. */
typedef int BOOL;
typedef int L_BOOL;

/* Unsigned integers of 8, 16 and 32 bits. */
typedef unsigned char  BYTE;
typedef unsigned short WORD;
typedef unsigned int   DWORD;

/* Characters; TCHAR has the width of text in this interface. */
typedef char          CHAR;
typedef unsigned char UCHAR;
typedef wchar_t       WCHAR;
typedef char          TCHAR;

/* Integers and floating point numbers by their Windows names: LONG has 32 bits. */
typedef short          SHORT;
typedef unsigned short USHORT;
typedef int            INT;
typedef unsigned int   UINT;
typedef int            LONG;
typedef unsigned int   ULONG;
typedef float          FLOAT;

/* Integers by size. */
typedef signed char    INT8;
typedef short          INT16;
typedef int            INT32;
typedef unsigned char  UINT8;
typedef unsigned short UINT16;
typedef unsigned int   UINT32;
LTDIC_EXTENSION typedef long long          INT64;
LTDIC_EXTENSION typedef unsigned long long UINT64;
LTDIC_EXTENSION typedef long long          LONGLONG;

/* Integers that hold a pointer or a size. */
typedef long          INT_PTR;
typedef unsigned long UINT_PTR;
LTDIC_EXTENSION typedef long long          LONG_PTR;
LTDIC_EXTENSION typedef unsigned long long ULONG_PTR;
LTDIC_EXTENSION typedef unsigned long long DWORD_PTR;
typedef ULONG_PTR SIZE_T;
typedef LONG_PTR  SSIZE_T;

/* Pointers. */
typedef void*          LPVOID;
typedef const void*    LPCVOID;
typedef void*          PVOID;
typedef char*          LPSTR;
typedef const char*    LPCSTR;
typedef wchar_t*       LPWSTR;
typedef const wchar_t* LPCWSTR;
typedef const TCHAR*   LPCTSTR;

/* Message parameters, results, colours (0x00BBGGRR). */
typedef UINT_PTR     WPARAM;
typedef LONG_PTR     LPARAM;
typedef LONG_PTR     LRESULT;
typedef int          HRESULT;
typedef DWORD        COLORREF;
typedef unsigned long L_THREADID;

/* A colour of a palette, in the byte order of bitmap files. */
typedef struct tagRGBQUAD {
    BYTE rgbBlue;
    BYTE rgbGreen;
    BYTE rgbRed;
    BYTE rgbReserved;
} RGBQUAD, *LPRGBQUAD;

/* A point, x to the right and y downwards. */
typedef struct tagPOINT {
    LONG x;
    LONG y;
} POINT, *PPOINT, *LPPOINT;

/* A rectangle; right and bottom lie outside. */
typedef struct tagRECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} RECT, *PRECT, *LPRECT;

/* A width and a height. */
typedef struct tagSIZE {
    LONG cx;
    LONG cy;
} SIZE, *PSIZE, *LPSIZE;

/* A colour of a logical palette. */
typedef struct tagPALETTEENTRY {
    BYTE peRed;
    BYTE peGreen;
    BYTE peBlue;
    BYTE peFlags;
} PALETTEENTRY, *PPALETTEENTRY, *LPPALETTEENTRY;

/* A lock, as BITMAPHANDLE points to. */
typedef pthread_mutex_t CRITICAL_SECTION;

/* The entry of a thread. */
typedef DWORD (*PTHREAD_START_ROUTINE)(LPVOID);
typedef PTHREAD_START_ROUTINE LPTHREAD_START_ROUTINE;

/* What a handle refers to. */
typedef enum tagHANDLETYPE {
    HANDLE_UNKNOWN     = 0,
    HANDLE_PALETTE     = 1,
    HANDLE_BITMAP      = 2,
    HANDLE_MEMORY      = 3,
    HANDLE_REGION      = 4,
    HANDLE_FILE        = 5,
    HANDLE_MODULE      = 6,
    HANDLE_EVENT       = 7,
    HANDLE_MUTEX       = 8,
    HANDLE_SEMAPHORE   = 9,
    HANDLE_THREAD      = 10,
    HANDLE_FILEMAPPING = 11
} HANDLETYPE;

/* A mutex with its condition; a thread handle waits on one. */
typedef struct mutex_cond {
    pthread_mutex_t i_mutex;
    pthread_cond_t  i_cv;
} mutex_cond_t;

/* The waiters of a handle: a doubly linked list and the mutex that guards it. */
typedef struct List_element {
    struct List_element* next;
    struct List_element* prev;
    mutex_cond_t*        i_mutex_cond;
} List_element_t;
typedef struct List {
    struct List_element* start_list;
    struct List_element* end_list;
    pthread_mutex_t      i_mutex;
} List_t;

/*
 * The inside of a HANDLE, one variant for each HANDLETYPE. Handles of the raster library look like
 * this; this library neither makes nor reads them, so callers need only the pointer type.
 */
struct tagHANDLEPALETTE {
    unsigned short palVersion;
    unsigned short palNumEntries;
    PALETTEENTRY   palPalEntry[1];
};
struct tagHANDLEMEMORY {
    void*        ptr;
    ULONG_PTR    size;
    unsigned int flags;
};
struct tagHANDLEREGION {
    void* pRgn;
};
struct tagHANDLEFILE {
    int   fd;
    char* pszFileName;
};
struct tagHANDLEMODULE {
    void* pModule;
    char* pszFileName;
};
struct tagHANDLEEVENT {
    L_BOOL bSignalled;
    L_BOOL bManualReset;
};
struct tagHANDLESEMAPHORE {
    LONG uCurrentCount;
    LONG uMaxCount;
};
struct tagHANDLEMUTEX {
    L_BOOL bAvailable;
};
struct tagHANDLETHREAD {
    L_BOOL                 bFinished;
    pthread_t              id;
    LPTHREAD_START_ROUTINE pfnProc;
    LPVOID                 pUserData;
    LONG                   refCount;
    L_BOOL                 bWaitForCondition;
    mutex_cond_t           hStartThreadEvent;
};
struct tagHANDLEFILEMAPPING {
    int       fd;
    long      page_size;
    ULONG_PTR uFileMappingSize;
};
struct tagHANDLE {
    HANDLETYPE type;
    LTDIC_EXTENSION union {
        struct tagHANDLEPALETTE     Palette;
        struct tagHANDLEMEMORY      Memory;
        struct tagHANDLEREGION      Region;
        struct tagHANDLEFILE        File;
        struct tagHANDLEMODULE      Module;
        struct tagHANDLEEVENT       Event;
        struct tagHANDLESEMAPHORE   Semaphore;
        struct tagHANDLEMUTEX       Mutex;
        struct tagHANDLETHREAD      Thread;
        struct tagHANDLEFILEMAPPING FileMapping;
    };
    pthread_mutex_t m_predicateMutex;
    List_t          m_list;
};

/* Handles. All of them have one type here; NULL is no handle. */
typedef struct tagHANDLE* L_HANDLE;
typedef L_HANDLE HANDLE;
typedef L_HANDLE HWND;
typedef L_HANDLE HDC;
typedef L_HANDLE HGDIOBJ;
typedef L_HANDLE HRGN;
typedef L_HANDLE HPALETTE;
typedef L_HANDLE HBITMAP;
typedef L_HANDLE HPEN;
typedef L_HANDLE HFONT;
typedef L_HANDLE HBRUSH;
typedef L_HANDLE HCURSOR;
typedef L_HANDLE HICON;
typedef L_HANDLE HMETAFILE;
typedef L_HANDLE HENHMETAFILE;
typedef L_HANDLE HGLOBAL;
typedef L_HANDLE HINSTANCE;
typedef L_HANDLE HMODULE;
typedef L_HANDLE HMENU;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif

#endif
