/*
 * ltdic/command.h - the numbers in DIMSE messages: commands, priorities, status (PS3.7 annexes C,
 * E).
 */
#ifndef LTDIC_COMMAND_H
#define LTDIC_COMMAND_H

/* Commands: nCommand of L_DicomInitCS. Command Field (0000,0100) has COMMAND_RESPONSE added. */
#define COMMAND_C_STORE  0x0001
#define COMMAND_C_FIND   0x0020
#define COMMAND_C_GET    0x0010
#define COMMAND_C_MOVE   0x0021
#define COMMAND_C_CANCEL 0x0FFF
#define COMMAND_C_ECHO   0x0030
#define COMMAND_N_REPORT 0x0100
#define COMMAND_N_GET    0x0110
#define COMMAND_N_SET    0x0120
#define COMMAND_N_ACTION 0x0130
#define COMMAND_N_CREATE 0x0140
#define COMMAND_N_DELETE 0x0150

/* What is added to a command for a request, for a response. */
#define COMMAND_REQUEST  0x0000
#define COMMAND_RESPONSE 0x8000

/* Command Data Set Type (0000,0800). */
#define COMMAND_DATASET_PRESENT    0x0000  /* as all values but 0101H */
#define COMMAND_DATASET_IDENTIFIER 0x0102  /* the same */
#define COMMAND_DATASET_ABSENT     0x0101  /* no data set follows */

/* Priority (0000,0700). */
#define COMMAND_PRIORITY_LOW    2
#define COMMAND_PRIORITY_MEDIUM 0
#define COMMAND_PRIORITY_HIGH   1

/* Status (0000,0900). Any other 16-bit number is possible too. */
#define COMMAND_STATUS_SUCCESS                          0x0000
#define COMMAND_STATUS_CANCEL                           0xFE00
#define COMMAND_STATUS_NO_SUCH_ATTRIBUTE                0x0105
#define COMMAND_STATUS_INVALID_ATTRIBUTE_VALUE          0x0106
#define COMMAND_STATUS_ATTRIBUTE_LIST_ERROR             0x0107
#define COMMAND_STATUS_PROCESSING_FAILURE               0x0110
#define COMMAND_STATUS_DUPLICATE_INSTANCE               0x0111
#define COMMAND_STATUS_NO_SUCH_OBJECT_INSTANCE          0x0112
#define COMMAND_STATUS_NO_SUCH_EVENT_TYPE               0x0113
#define COMMAND_STATUS_NO_SUCH_ARGUMENT                 0x0114
#define COMMAND_STATUS_INVALID_ARGUMENT_VALUE           0x0115
#define COMMAND_STATUS_ATTRIBUTE_OUT_OF_RANGE           0x0116
#define COMMAND_STATUS_INVALID_OBJECT_INSTANCE          0x0117
#define COMMAND_STATUS_NO_SUCH_CLASS                    0x0118
#define COMMAND_STATUS_CLASS_INSTANCE_CONFLICT          0x0119
#define COMMAND_STATUS_MISSING_ATTRIBUTE                0x0120
#define COMMAND_STATUS_MISSING_ATTRIBUTE_VALUE          0x0121
#define COMMAND_STATUS_CLASS_NOT_SUPPORTED              0x0122
#define COMMAND_STATUS_NO_SUCH_ACTION_TYPE              0x0123
#define COMMAND_STATUS_REFUSED_NOT_AUTHORIZED           0x0124
#define COMMAND_STATUS_DUPLICATE_TRANSACTION_UID        0x0131
#define COMMAND_STATUS_DUPLICATE_INVOCATION             0x0210
#define COMMAND_STATUS_UNRECOGNIZED_OPERATION           0x0211
#define COMMAND_STATUS_MISTYPED_ARGUMENT                0x0212
#define COMMAND_STATUS_RESOURCE_LIMITATION              0x0213
#define COMMAND_STATUS_REFUSED_OUT_OF_RESOURCES         0xA700
#define COMMAND_STATUS_REFUSED_UNABLE_CALCULATE_MATCHES 0xA701
#define COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS   0xA702
#define COMMAND_STATUS_REFUSED_MOVE_DESTINATION_UNKNOWN 0xA801
#define COMMAND_STATUS_FAILURE                          0xC001
#define COMMAND_STATUS_RESERVED2                        0xC002
#define COMMAND_STATUS_RESERVED3                        0xC003
#define COMMAND_STATUS_RESERVED4                        0xC004
#define COMMAND_STATUS_WARNING                          0xB000
#define COMMAND_STATUS_PENDING                          0xFF00
#define COMMAND_STATUS_PENDING_WARNING                  0xFF01

#endif
