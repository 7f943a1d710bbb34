/*
 * lttyp.h - the scalar types of the interface.
 *
 * The width of text is decided here: L_TCHAR is TCHAR, which is char on Linux. A text literal that
 * is meant for the interface is written L_TEXT("...") or TEXT("...").
 */
#ifndef LTTYP_H
#define LTTYP_H

#include "ltplatforms.h"

/* Text literals in the width of L_TCHAR. */
#define L_TEXT(text) TEXT(text)

/* Truth values of an L_BOOL. */
#define L_TRUE  1
#define L_FALSE 0

/* No value; as a pointer, the address of anything. */
#define L_VOID void

#pragma pack(push, 1)

#ifdef __cplusplus
extern "C" {
#endif

/* Characters. L_TCHAR is the width of all text that has no A at the end of its function's name. */
typedef CHAR  L_CHAR;
typedef UCHAR L_UCHAR;
typedef WCHAR L_WCHAR;
typedef TCHAR L_TCHAR;

/* Integers: "INT" as wide as int, "LONG" 32 bits, the others as their number says. */
typedef INT            L_INT;
typedef UINT           L_UINT;
typedef LONG           L_LONG;
typedef ULONG          L_ULONG;
typedef USHORT         L_USHORT;
typedef signed char    L_INT8;
typedef unsigned char  L_UINT8;
typedef short          L_INT16;
typedef unsigned short L_UINT16;
typedef int            L_INT32;
typedef unsigned int   L_UINT32;
LTDIC_EXTENSION typedef long long          L_INT64;
LTDIC_EXTENSION typedef unsigned long long L_UINT64;

/* Integers that hold a pointer, a size, or a position in a file. */
typedef INT_PTR   L_INT_PTR;
typedef UINT_PTR  L_UINT_PTR;
typedef LONG_PTR  L_LONG_PTR;
typedef ULONG_PTR L_ULONG_PTR;
typedef SIZE_T    L_SIZE_T;
typedef SSIZE_T   L_SSIZE_T;
typedef L_INT64   L_OFFSET;

/* Floating point numbers. */
typedef double DOUBLE;
typedef FLOAT  L_FLOAT;
typedef DOUBLE L_DOUBLE;

/* Bit fields, message parameters and results, colours (0x00BBGGRR). */
typedef L_UINT   L_BITFIELD;
typedef WPARAM   L_WPARAM;
typedef LPARAM   L_LPARAM;
typedef LRESULT  L_LRESULT;
typedef COLORREF L_COLORREF;

/* Points, rectangles, sizes, palette colours. */
typedef POINT   L_POINT;
typedef RECT    L_RECT;
typedef SIZE    L_SIZE;
typedef RGBQUAD L_RGBQUAD;

/* A palette colour of 16 bits a channel. */
typedef struct tagL_RGBQUAD16 {
    L_UINT16 rgbBlue;
    L_UINT16 rgbGreen;
    L_UINT16 rgbRed;
    L_UINT16 rgbReserved;
} L_RGBQUAD16, *pL_RGBQUAD16;

/* Handles of files, windows, drawing objects and modules. */
typedef HANDLE L_HFILE;
typedef HANDLE L_HDIB;
typedef HWND         L_HWND;
typedef HDC          L_HDC;
typedef HGDIOBJ      L_HGDIOBJ;
typedef HRGN         L_HRGN;
typedef HPALETTE     L_HPALETTE;
typedef HBITMAP      L_HBITMAP;
typedef HGLOBAL      L_HGLOBAL;
typedef HPEN         L_HPEN;
typedef HFONT        L_HFONT;
typedef HBRUSH       L_HBRUSH;
typedef HINSTANCE    L_HINSTANCE;
typedef HMODULE      L_HMODULE;
typedef HMETAFILE    L_HMETAFILE;
typedef HENHMETAFILE L_HENHMETAFILE;
typedef HCURSOR      L_HCURSOR;
typedef HICON        L_HICON;
typedef HMENU        L_HMENU;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
