/* Stub for the declaration reader: cffi knows size_t, ptrdiff_t and wchar_t itself. */
