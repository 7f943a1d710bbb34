"""What a function returns when it fails, by its declared C return type.

Zero means success for most of this interface, so "0 on any mishap" would be a lie. The rule, used
at build time for the stubs of the shared library and at run time for exceptions:

* code types (`L_INT`, `L_INT16`, `L_INT32`, `L_UINT16`, `L_UINT32`): a `Fault` number;
* the same types where the number is a count, a length or another value: a value that says "none";
* pointers and handles: NULL; `L_BOOL`: FALSE; `void`: nothing; identifiers (`L_UCHAR`): 0.

Which functions return values is not visible in the types, so they are listed by name.

Must not know: cffi (the build imports this without the library), what any function does.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple

from ltdic.core.errors import Fault

CODE_TYPES = frozenset({"L_INT", "L_INT16", "L_INT32", "L_UINT16", "L_UINT32"})
SCALAR_TYPES = CODE_TYPES | {"L_BOOL", "L_UCHAR", "L_INT64", "L_DOUBLE", "L_CIPHERSUITE"}

#: Integer functions whose result is a number, not a code, with what they answer on failure.
VALUES: dict[str, int] = {
    # associate
    "L_DicomGetVersion": 0,
    "L_DicomGetPresentationCount": 0,
    "L_DicomGetAbstractCount": 0,
    "L_DicomGetTransferCount": 0,
    "L_DicomGetLengthExtended": 0,
    "L_DicomGetMaxLength": 0,
    "L_DicomGetInvokedOperations": 0,
    "L_DicomGetPerformedOperations": 0,
    "L_DicomGetUserInfoCount": 0,
    "L_DicomGetLengthUserInfo": 0,
    "L_DicomGetResult": 2,  # PDU_ACCEPT_RESULT_PROVIDER_REJECT: never "accepted" by mistake
    # net
    "L_DicomGetQueueSend": 0,
    "L_DicomGetClientCount": 0,
    "L_DicomGetFlags": 0,
    "L_DicomGetCommBlockLengthISCL": 0,
    "L_DicomGetPeerEncryptionISCL": 0,
    "L_DicomGetPeerMACISCL": 0,
    "L_DicomGetPeerRequestedMessageLengthISCL": 0,
    "L_DicomGetIndexForEncryptISCL": 0,
    "L_DicomGetIndexForMutualAuthISCL": 0,
    "L_DicomGetStatusISCL": 0,
    "L_DicomGetSecureMode": 0,
    "L_DicomGetEncryptionAlgorithmTLS": 0,
    "L_DicomGetAuthenticationAlgorithmTLS": 0,
    "L_DicomGetIntegrityAlgorithmTLS": 0,
    "L_DicomGetKeyExchangeAlgorithmTLS": 0,
    "L_DicomGetEncryptKeyLengthTLS": 0,
    "L_DicomGetMutualAuthKeyLengthTLS": 0,
    # tables
    "L_DicomGetCountVR": 0,
    "L_DicomGetCountUID": 0,
    "L_DicomGetCountTag": 0,
    "L_DicomGetCountModuleIOD": 0,
    "L_DicomGetCountContextGroup": 0,
    "L_DicomGetCountCodedConcept": 0,
    "L_DicomSetMemoryAllocation": 0,
    # data set
    "L_DicomFindGetValue": 0,
    "L_DicomGetLevelElement": 0,
    "L_DicomGetCountModule": 0,
    "L_DicomGetCountValue": 0,
    "L_DicomGetLong64Value": 0,
    "L_DicomGetConvertValue": 0,
    "L_DicomGetCountImage": 0,
    "L_DicomGetSignaturesCount": 0,
    "L_DicomGetSignedElementsCount": 0,
    "L_DicomGetWaveformGroupCount": 0,
    # print
    "L_DicomPrintSCUGetAnnotationBoxesCount": 0,
    "L_DicomPrintSCUGetImageBoxesCount": 0,
    "L_DicomPrintSCUGetLastOperationStatus": 0,
    # waveform
    "L_DicomWaveGrpGetNumberOfChannels": 0,
    "L_DicomWaveGrpGetNumberOfSamplesPerChannel": 0,
    "L_DicomWaveGrpGetOriginality": 0,
    "L_DicomChannelGetAnnotationCount": 0,
    "L_DicomChannelGetIndex": 0,
    "L_DicomChannelGetStatus": 0,
}


class Answer(str, Enum):
    """What kind of value a function answers."""

    CODE = "code"
    VALUE = "value"
    POINTER = "pointer"
    VOID = "void"


class FailureKind(NamedTuple):
    """How one function fails: with a fault's number, a fixed `value`, NULL, or without a word."""

    answer: Answer
    value: int = 0

    def of(self, fault: Fault, null: Any = 0) -> Any:
        """The return value that reports `fault`; `null` is the NULL pointer."""
        if self.answer is Answer.CODE:
            return int(fault)
        if self.answer is Answer.VALUE:
            return self.value
        return null if self.answer is Answer.POINTER else None


def failure_kind(name: str, returns: str) -> FailureKind:
    """How `name`, declared to return the C type `returns`, reports a failure."""
    if name in VALUES:
        return FailureKind(Answer.VALUE, VALUES[name])
    if returns == "void":
        return FailureKind(Answer.VOID)
    if returns in CODE_TYPES:
        return FailureKind(Answer.CODE)
    return FailureKind(Answer.VALUE if returns in SCALAR_TYPES else Answer.POINTER)
