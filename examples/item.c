#include "item.h"

#include <string.h>

pDICOMELEMENT item_find(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag)
{
    pDICOMELEMENT first = item == NULL ? NULL : L_DicomGetChildElement(data, item, TRUE);

    if (item != NULL && first == NULL)
        return NULL;
    return L_DicomFindFirstElement(data, first, tag, TRUE);
}

pDICOMELEMENT item_first(HDICOMDS data, pDICOMELEMENT item, L_UINT32 sequence)
{
    pDICOMELEMENT found = item_find(data, item, sequence);

    return found == NULL ? NULL : L_DicomGetChildElement(data, found, TRUE);
}

pDICOMELEMENT item_next(HDICOMDS data, pDICOMELEMENT item)
{
    return L_DicomGetNextElement(data, item, TRUE, TRUE);
}

static pDICOMELEMENT find_or_insert(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, L_UINT16 vr,
                                    L_BOOL sequence)
{
    pDICOMELEMENT found = item_find(data, item, tag);

    if (found == NULL)
        found = L_DicomInsertElement(data, item, item != NULL, tag, vr, sequence, 0);
    return found;
}

pDICOMELEMENT item_add(HDICOMDS data, pDICOMELEMENT item, L_UINT32 sequence)
{
    pDICOMELEMENT parent = find_or_insert(data, item, sequence, VR_SQ, TRUE);

    if (parent == NULL)
        return NULL;
    return L_DicomInsertElement(data, parent, TRUE, TAG_ITEM, VR_SQ, TRUE, ELEMENT_INDEX_MAX);
}

static bool is_ascii(const char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text > 0x7E)
            return false;
    return true;
}

bool item_set(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, const char *text)
{
    pDICOMELEMENT element = find_or_insert(data, item, tag, VR_UN, FALSE);
    L_UINT32 count = 1;
    const char *c;

    if (element == NULL)
        return false;
    if (*text == '\0')
        return true;
    for (c = text; *c != '\0'; c++)
        count += *c == '\\';
    if (!is_ascii(text) && !item_set(data, NULL, TAG_SPECIFIC_CHARACTER_SET, "ISO_IR 192"))
        return false;
    return L_DicomSetStringValue2(data, element, (L_TCHAR *)text, count) ||
           L_DicomSetBinaryValue(data, element, (void *)text, (L_UINT32)strlen(text));
}

/* The text of an element whose writer did not know its VR. */
static bool unknown_text(HDICOMDS data, pDICOMELEMENT element, char *text, size_t size)
{
    size_t length = element->nLength;

    if (element->nVR != VR_UN || length >= size)
        return false;
    memset(text, 0, size);
    if (!L_DicomGetBinaryValue(data, element, text, element->nLength))
        return false;
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\0'))
        text[--length] = '\0';
    return true;
}

bool item_text(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, char *text, size_t size)
{
    pDICOMELEMENT element = item_find(data, item, tag);
    const char *value;

    text[0] = '\0';
    if (element == NULL)
        return false;
    if (element->nLength == 0)
        return true;
    value = L_DicomGetStringValue(data, element, 0, 1);
    if (value == NULL)
        return unknown_text(data, element, text, size);
    if (strlen(value) >= size)
        return false;
    strcpy(text, value);
    return true;
}

void item_values(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, struct TextList *values)
{
    pDICOMELEMENT element = item_find(data, item, tag);
    L_UINT32 count = element == NULL ? 0 : L_DicomGetCountValue(data, element);
    const char *text = count == 0 ? NULL : L_DicomGetStringValue(data, element, 0, count);

    if (text != NULL)
        text_list_split(values, text);
}
