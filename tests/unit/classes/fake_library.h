/* A library without an engine: the few C functions that the classes need to receive events. */
#ifndef FAKE_LIBRARY_H
#define FAKE_LIBRARY_H

#include <map>
#include <set>
#include <string>
#include <vector>

#include "internal.h"

struct FakeNet {
    const LTDIC_NET_EVENTS* m_pEvents;
    void* m_pObject;
    DICOMNETCALLBACK m_Callback;
    DICOMNETCALLBACKEXT m_CallbackExt;
    bool m_bCallback;
    void* m_hAssociate;
    void* m_hCommandSet;
    void* m_hServer;
};

struct FakeLibrary {
    std::map<void*, FakeNet> m_Nets;
    std::set<void*> m_Handles;                /* of every kind, live */
    std::map<void*, void*> m_Shown;           /* handle -> object */
    std::map<void*, void*> m_Aliases;         /* object -> handle */
    std::vector<std::string> m_Log;
    void* Handle();
    FakeNet& Net(void* pHandleOrObject);
};

extern FakeLibrary g_Fake;

#define CHECK(condition)                                                         \
    do {                                                                         \
        if (!(condition)) {                                                      \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            std::_Exit(1);                                                       \
        }                                                                        \
    } while (0)

#endif
