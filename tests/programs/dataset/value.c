/* Values: what getters lend is all there, at the same time, until the element changes. */
#include "tree.h"

enum { MANY = 3000 };

static HDICOMDS ds;

static pDICOMELEMENT element(L_UINT16 vr)
{
    static L_UINT32 next = 0x00111000;

    return insert(ds, NULL, next++, vr);
}

/* Six numbers of a text, fetched one by one and looked at afterwards. */
static void at_once(void)
{
    pDICOMELEMENT position = element(VR_DS), other = element(VR_DS);
    L_DOUBLE* each[6];
    L_DOUBLE* whole;
    int index;

    CHECK(L_DicomSetStringValue(ds, position, "1\\0\\-1\\0.5\\2e3\\6", 6, 0));
    CHECK(L_DicomSetStringValue(ds, other, "9\\8", 2, 0));
    for (index = 0; index < 6; index++) {
        each[index] = L_DicomGetDoubleValue(ds, position, index, 1);
        CHECK(L_DicomGetDoubleValue(ds, other, index % 2, 1) && find(ds, TAG_PATIENT_ID) == NULL);
    }
    whole = L_DicomGetDoubleValue(ds, position, 0, 6);
    CHECK(*each[0] == 1 && *each[1] == 0 && *each[2] == -1 && *each[3] == 0.5);
    CHECK(*each[4] == 2000 && *each[5] == 6 && whole == each[0] && whole + 5 == each[5]);
    CHECK(!L_DicomGetDoubleValue(ds, position, 6, 1) && !L_DicomGetFloatValue(ds, position, 0, 1));
}

/* Every number of one large value, and all kinds of results of many elements, kept to the end. */
static void many(void)
{
    static pDICOMELEMENT elements[MANY];
    static L_INT32* numbers[MANY];
    static pVALUEDATE dates[MANY];
    static L_INT16 words[MANY];
    pDICOMELEMENT large = element(VR_OW), date = element(VR_DA);
    VALUEDATE day = {2001, 2, 3};
    L_INT32 index;

    for (index = 0; index < MANY; index++)
        words[index] = (L_INT16)(index - MANY / 2);
    CHECK(L_DicomSetShortValue(ds, large, words, MANY) && large->nLength == 2 * MANY);
    CHECK(L_DicomSetDateValue(ds, date, &day, 1));
    for (index = 0; index < MANY; index++) {
        elements[index] = element(index % 2 ? VR_SL : VR_IS);
        CHECK(L_DicomSetLongValue(ds, elements[index], &index, 1));
        numbers[index] = L_DicomGetLongValue(ds, elements[index], 0, 1);
        dates[index] = L_DicomGetDateValue(ds, date, 0, 1);
        CHECK(*L_DicomGetShortValue(ds, large, index, 1) == words[index]);
    }
    for (index = 0; index < MANY; index++)
        CHECK(*numbers[index] == index && dates[index]->nDay == 3);
    for (index = 0; index < MANY; index++)
        CHECK(L_DicomDeleteElement(ds, elements[index]) != NULL);
}

/* Writes up to the last byte of what is lent, which is the caller's to spoil. */
static void all_of_it(void)
{
    pDICOMELEMENT bytes = element(VR_OB), text = element(VR_LO);
    L_UCHAR data[5] = {1, 2, 3, 4, 5}, back[6] = {9, 9, 9, 9, 9, 9};
    L_UCHAR* lent;
    char* string;

    CHECK(L_DicomSetCharValue(ds, bytes, data, 5) && L_DicomSetStringValue(ds, text, "word", 1, 0));
    lent = L_DicomGetCharValue(ds, bytes, 0, 5);
    string = L_DicomGetStringValue(ds, text, 0, 1);
    memset(lent, 7, 5);
    CHECK(!strcmp(string, "word"));
    memset(string, 'x', 5);
    CHECK(L_DicomGetBinaryValue(ds, bytes, back, 6) && !memcmp(back, data, 5) && back[5] == 9);
}

/* One of each structure, there and back, and ranges. */
static void structures(void)
{
    VALUEAGE age = {34, VALUE_AGE_YEARS}, *same_age;
    VALUETIME time = {23, 59, 58, 999999}, *same_time;
    VALUEDATETIME moment = {2001, 2, 3, 4, 5, 6, 7, -500}, *same_moment;
    VALUETIMERANGE range = {VALUE_RANGE_BOTH, {1, 30, 0, 0}, {9, 45, 0, 0}}, same_range;
    pDICOMELEMENT as = element(VR_AS), tm = element(VR_TM), dt = element(VR_DT);
    char text[64];

    CHECK(L_DicomSetAgeValue(ds, as, &age, 1) && L_DicomSetTimeValue(ds, tm, &time, 1));
    CHECK(L_DicomSetDateTimeValue(ds, dt, &moment, 1));
    same_age = L_DicomGetAgeValue(ds, as, 0, 1);
    same_time = L_DicomGetTimeValue(ds, tm, 0, 1);
    same_moment = L_DicomGetDateTimeValue(ds, dt, 0, 1);
    CHECK(same_age->nNumber == 34 && same_age->nReference == VALUE_AGE_YEARS);
    CHECK(same_time->nSeconds == 58 && same_time->nFractions == 999999);
    CHECK(same_moment->nSeconds == 6 && same_moment->nFractions == 7 && same_moment->nOffset == -500);
    CHECK(L_DicomSetTimeRangeValue(ds, tm, &range, 1) && tm->nLength == 27);
    CHECK(L_DicomGetTimeRangeValue(ds, tm, 0, &same_range) == DICOM_SUCCESS);
    CHECK(same_range.nFlags == VALUE_RANGE_BOTH && same_range.Time2.nMinutes == 45);
    CHECK(L_DicomGetConvertValue(ds, as, NULL, 0) == 9);
    CHECK(L_DicomGetConvertValue(ds, as, text, 9) == 9 && !strcmp(text, "34 years"));
}

static void found(void)
{
    pDICOMELEMENT bits = insert(ds, NULL, TAG_BITS_ALLOCATED, VR_US);
    L_INT16 word = 16, copy[2] = {0, 77};
    L_INT64 wide = -5, same = 0;
    pDICOMELEMENT sv = element(VR_SV);

    CHECK(L_DicomSetShortValue(ds, bits, &word, 1));
    CHECK(L_DicomFindGetValue(ds, NULL, TAG_BITS_ALLOCATED, copy, 0, 1, VR_US) == 1);
    CHECK(copy[0] == 16 && copy[1] == 77);
    CHECK(L_DicomFindGetValue(ds, NULL, TAG_BITS_STORED, copy, 0, 1, VR_US) == 0);
    CHECK(L_DicomSetLong64Value(ds, sv, &wide, 1) && L_DicomGetCountValue(ds, sv) == 1);
    CHECK(L_DicomGetLong64Value(ds, sv, &same, 0, 1) == 1 && same == -5);
    CHECK(L_DicomGetLong64Value(ds, sv, &same, 0, 2) == 0);
}

int main(void)
{
    ds = L_DicomCreateDS(NULL);
    at_once();
    many();
    all_of_it();
    structures();
    found();
    L_DicomFreeDS(ds);
    return finish();
}
