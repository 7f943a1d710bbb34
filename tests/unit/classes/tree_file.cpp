/* LDicomTree, LDicomTreeEx and LDicomFile, which have no C functions behind them. */
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "fake_library.h"

struct Node {
    pDICOMLINK m_Links[5];
    int m_nValue;
};

static int Value(pDICOMLINK pLink) { return reinterpret_cast<Node*>(pLink)->m_nValue; }

static pDICOMLINK Put(LDicomTree& Tree, pDICOMLINK pNeighbor, L_UINT16 nFlags, int nValue) {
    pDICOMLINK pLink = Tree.Insert(pNeighbor, sizeof(Node), nFlags);
    CHECK(pLink != NULL && Value(pLink) == 0);
    reinterpret_cast<Node*>(pLink)->m_nValue = nValue;
    return pLink;
}

/* 1 (11 (111, 112), 12), 2 */
static void Trees() {
    LDicomTree Tree;
    CHECK(Tree.GetFirst(NULL, TRUE) == NULL && Tree.GetCount(NULL, FALSE) == 0);
    CHECK(Tree.Insert(NULL, 8, 0) == NULL);
    pDICOMLINK p1 = Put(Tree, NULL, 0, 1), p2 = Put(Tree, p1, DICOM_TREE_SIBLING, 2);
    pDICOMLINK p11 = Put(Tree, p1, DICOM_TREE_CHILD, 11), p12 = Put(Tree, p11, 0, 12);
    pDICOMLINK p111 = Put(Tree, p11, DICOM_TREE_CHILD, 111);
    pDICOMLINK p112 = Put(Tree, p11, DICOM_TREE_CHILD, 112);
    CHECK(Tree.Verify() == NULL && Tree.Exists(p112) && !Tree.Exists(NULL));

    const int Order[] = {1, 11, 111, 112, 12, 2};
    int n = 0;
    for (pDICOMLINK p = Tree.GetFirst(p111, FALSE); p != NULL; p = Tree.GetNext(p, FALSE))
        CHECK(n < 6 && Value(p) == Order[n++]);
    CHECK(n == 6 && Tree.GetCount(NULL, FALSE) == 6 && Tree.GetCount(p12, TRUE) == 2);
    for (pDICOMLINK p = Tree.GetLast(NULL, FALSE); p != NULL; p = Tree.GetPrev(p, FALSE))
        CHECK(Value(p) == Order[--n]);
    CHECK(n == 0);
    CHECK(Tree.GetRoot(p112) == p1 && Tree.GetParent(p11) == p1 && Tree.GetParent(p2) == NULL);
    CHECK(Tree.GetChild(p1) == p11 && Tree.GetChild(NULL) == p1 && Tree.GetChild(p2) == NULL);
    CHECK(Tree.GetFirst(p12, TRUE) == p11 && Tree.GetLast(p11, TRUE) == p12);
    CHECK(Tree.GetNext(p1, TRUE) == p2 && Tree.GetPrev(p1, TRUE) == NULL);
    CHECK(Tree.GetLevel(p1) == 0 && Tree.GetLevel(p112) == 2);
    CHECK(Tree.FindIndex(NULL, FALSE, 3) == p112 && Tree.FindIndex(NULL, FALSE, 6) == NULL);
    CHECK(Tree.FindIndex(p11, TRUE, 1) == p12);

    Tree.Delete(p11);
    CHECK(!Tree.Exists(p111) && Tree.GetChild(p1) == p12 && Tree.Verify() == NULL);
    CHECK(Tree.GetCount(NULL, FALSE) == 3);
    Tree.Delete(p1);
    CHECK(Tree.GetFirst(NULL, TRUE) == p2 && Tree.GetCount(NULL, FALSE) == 1);

    /* Depth costs no stack. */
    LDicomTreeEx Deep;
    pDICOMLINK p = NULL;
    for (int i = 0; i < 200000; ++i) {
        p = Deep.Insert(p, sizeof(Node), DICOM_TREE_CHILD);
        CHECK(p != NULL);
    }
    CHECK(Deep.GetLevel(p) == 199999 && Deep.Verify() == NULL);
    Deep.Delete(Deep.GetRoot(p));
    CHECK(Deep.GetFirst(NULL, FALSE) == NULL);
}

static void ReadBack(LDicomFile& File) {
    char Bytes[8] = "";
    CHECK(File.Write(const_cast<char*>("abcdef"), 6) && File.Tell() == 6);
    CHECK(File.Seek(-4, DICOM_FILE_END) && File.GetRemainingBytes() == 4);
    CHECK(!File.Read(Bytes, 5) && File.Tell() == 2);
    CHECK(File.Read(Bytes, 3) && std::strcmp(Bytes, "cde") == 0);
    CHECK(File.Seek(-5, DICOM_FILE_CURRENT) && File.Tell() == 0);
    CHECK(!File.Seek(-1, DICOM_FILE_BEGIN) && !File.Seek(0, 9) && File.Tell() == 0);
    File.Close(FALSE);
    CHECK(File.Tell() == 0 && File.Read(Bytes, 2) && Bytes[1] == 'b');
}

static void Files() {
    char szName[] = "file.bin", szMissing[] = "no/file.bin", szHere[] = ".";
    char Bytes[8] = "";
    LDicomFile File;
    CHECK(!File.Read(Bytes, 1) && !File.Write(Bytes, 1) && File.Tell() == -1);
    CHECK(File.GetRemainingBytes() == -1 && File.GetHandle() == NULL);
    CHECK(!File.Open(szMissing, DICOM_FILE_READ) && !File.Open(NULL, DICOM_FILE_CREATE));

    CHECK(File.Open(szName, DICOM_FILE_CREATE | DICOM_FILE_READ | DICOM_FILE_WRITE));
    ReadBack(File);
    CHECK(File.GetHandle() != NULL && File.GetHandle()->type == HANDLE_FILE);
    File.Close(TRUE);
    CHECK(File.Tell() == -1);

    CHECK(File.Open(szName, DICOM_FILE_READ) && File.GetRemainingBytes() == 6);
    CHECK(!File.Write(Bytes, 1));
    CHECK(File.ChangeMode(DICOM_FILE_READ | DICOM_FILE_WRITE) == DICOM_FILE_READ);
    CHECK(File.Write(Bytes, 1) && File.GetMode() == (DICOM_FILE_READ | DICOM_FILE_WRITE));
    CHECK(File.Open(szName, DICOM_FILE_READ | DICOM_FILE_DELETE));
    File.Close(TRUE);
    CHECK(access(szName, F_OK) != 0);

    CHECK(File.Open(NULL, DICOM_FILE_CREATE | DICOM_FILE_MEMORY));
    ReadBack(File);
    CHECK(File.Open(szHere, DICOM_FILE_CREATE | DICOM_FILE_TEMPORARY));
    ReadBack(File);
    File.Close(TRUE);

    L_UCHAR Memory[7] = "";
    CHECK(File.SetMemoryBuffer(Memory, 6, FALSE));
    ReadBack(File);
    CHECK(std::memcmp(Memory, "abcdef", 7) == 0);
    CHECK(File.Seek(0, DICOM_FILE_END) && !File.Write(Bytes, 1));
    CHECK(File.SetMemoryBuffer(Memory, 6, TRUE) && !File.Write(Bytes, 1));
    CHECK(File.Read(Bytes, 6) && !File.SetMemoryBuffer(NULL, 1, TRUE));

    LDicomFile Other;
    CHECK(Other.Open(szName, DICOM_FILE_CREATE | DICOM_FILE_DELETE));
    CHECK(File.SetHandleCreateRedirected(Other.GetHandle()));
    ReadBack(File);
    File.Close(TRUE);
    CHECK(Other.GetRemainingBytes() == 6);
    CHECK(!File.SetHandleCreateRedirected(NULL));
}

int main() {
    Trees();
    Files();
    std::puts("ok");
    return 0;
}
