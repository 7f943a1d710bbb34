/*
 * csrc/class_binding.h - what a net lends: the C++ objects for data sets, associations and nets
 * that live in the C library and that the program did not make.
 *
 * One LDicomBinding belongs to each LDicomNet. It outlives the net while an event of it runs, so
 * a net may be deleted in its own event. A lent object keeps its address; its handle changes with
 * what is lent. Deleting a lent object is tolerated: the next one is made anew.
 */
#ifndef LTDIC_CLASS_BINDING_H
#define LTDIC_CLASS_BINDING_H

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "internal.h"

struct LDicomBinding {
public:
    /* For a net of the program, or (pLender) for a net that another net lends. */
    explicit LDicomBinding(LDicomBinding* pLender = NULL);

    void Retain();
    void Release();

    /* Lent objects for handles. NULL for NULL, and if there is no memory. Any thread. */
    LDicomDS* CommandSet(HDICOMDS hCS);
    LDicomDS* DataSet(HDICOMDS hDS);
    LDicomAssociate* Received(HDICOMPDU hPDU);
    LDicomAssociate* InForce(HDICOMPDU hPDU);
    LDicomNet* Net(HDICOMNET hNet);

    /* A lent object is being deleted. */
    void Forget(const void* pObject);

    /* Members of the classes, for the functions of the events. */
    static LDicomBinding* Of(const LDicomNet& Net) { return Net.m_pBinding; }
    static HDICOMNET Handle(const LDicomNet& Net) { return Net.m_hHandle; }

    LDicomBinding* const m_pLender;
    std::atomic<bool> m_bEnded; /* the net is gone */
    std::atomic<L_UINT32> m_nDebugMode;
    std::atomic<L_UINT32> m_nTLSStatus;
    std::atomic<bool> m_bTLSStatus;
    std::unique_ptr<LDicomDS> m_pCommandToSend; /* first half of LDicomNet::SendData */

private:
    ~LDicomBinding();
    template <typename Class>
    Class* Lend(Class*& pSlot, void* hHandle);

    std::atomic<int> m_nUsers;
    std::mutex m_Lock; /* guards the slots */
    LDicomDS* m_pCommandSet;
    LDicomDS* m_pDataSet;
    LDicomAssociate* m_pReceived;
    LDicomAssociate* m_pInForce;
    std::vector<LDicomNet*> m_Nets;
};

/* A data set that is lent for one call on this thread. */
class LTDIC_HIDDEN LDicomLentDS {
public:
    explicit LDicomLentDS(HDICOMDS hDS);
    ~LDicomLentDS();
    LDicomDS* Get() { return m_pDS; }

private:
    LDicomBinding* m_pBinding;
    LDicomDS* m_pDS;
};

#endif
