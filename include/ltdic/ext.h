/*
 * ltdic/ext.h - what this library can and the interface it follows cannot: bounds of connections.
 *
 * Nothing here is needed by a program that was written for that interface, and ltdic.h does not
 * include this file. All names begin with ltdic_ or LTDIC_: the interface's own functions begin
 * with L_, its classes with L and a capital, its constants with what they are about, so that no
 * version of it can have a name of this file.
 *
 * Each net has bounds of its own, for what it waits for and for what it takes from a peer. A new
 * net has the defaults below, or what an environment variable says when the first net of the
 * process is made; variables take the same values and units, and "off" for 0.
 *
 * Times are in seconds, fractions allowed; 0 means that the time never ends, otherwise they are at
 * least 0.001 and at most 31622400 (366 days). All others are whole numbers in the range given.
 */
#ifndef LTDIC_EXT_H
#define LTDIC_EXT_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Times of a connection.                    default   variable
 *
 *   CONNECT   open a connection, look-up
 *             of its name included              30      LTDIC_CONNECT_TIMEOUT
 *   ARTIM     from being accepted to the
 *             whole A-ASSOCIATE-RQ; from our
 *             request to its answer; for the
 *             peer to close at the end          30      LTDIC_ARTIM_TIMEOUT
 *   TLS       the TLS handshake, within ARTIM   10      LTDIC_TLS_TIMEOUT
 *   PDU       from a PDU's first byte to its
 *             last, unless it comes at the
 *             rate LTDIC_LIMIT_RATE             60      LTDIC_PDU_TIMEOUT
 *   RATE      over which that rate is the
 *             average                           30      LTDIC_RATE_TIMEOUT
 *   IDLE      nothing moves on an association
 *             and no operation is open         300      LTDIC_IDLE_TIMEOUT
 *   RESPONSE  nothing moves while the peer
 *             owes an answer                  3600      LTDIC_RESPONSE_TIMEOUT
 *   SEND      output waits and the peer does
 *             not take any                      60      LTDIC_SEND_TIMEOUT
 *   ABORT     for an A-ABORT to get out          5      LTDIC_ABORT_TIMEOUT
 *   LINGER    to send what is queued, and for
 *             the peer to close, after
 *             L_DicomClose                      10      LTDIC_LINGER_TIMEOUT
 *
 * When the time is over the connection is closed, where there is an association after an A-ABORT,
 * and CLOSECALLBACK (CONNECTCALLBACK for CONNECT, ONSECURELINKREADY before it for TLS) comes with
 * DICOM_ERROR_NET_TIME_OUT; after LINGER, and after ARTIM at the end, without an error. An answer
 * that the program owes has no time.
 */
#define LTDIC_LIMIT_TIME_CONNECT  1
#define LTDIC_LIMIT_TIME_ARTIM    2
#define LTDIC_LIMIT_TIME_TLS      3
#define LTDIC_LIMIT_TIME_PDU      4
#define LTDIC_LIMIT_TIME_RATE     5
#define LTDIC_LIMIT_TIME_IDLE     7
#define LTDIC_LIMIT_TIME_RESPONSE 8
#define LTDIC_LIMIT_TIME_SEND     9
#define LTDIC_LIMIT_TIME_ABORT    10
#define LTDIC_LIMIT_TIME_LINGER   11

/*
 * Bytes a second at which a PDU may take longer than LTDIC_LIMIT_TIME_PDU: each so many bytes times
 * LTDIC_LIMIT_TIME_RATE must come within that time after the ones before. With 0 any byte will do.
 * Default 1024, 0 to 2^40, LTDIC_RATE_MINIMUM.
 */
#define LTDIC_LIMIT_RATE 6

/*
 * Sizes in bytes.                           default   range            variable
 *
 *   ASSOCIATE_PDU  length of an A-ASSOCIATE
 *                  PDU that is received      1048576   68 to 2^32-1     LTDIC_MAX_ASSOCIATE
 *   PDU            length of a P-DATA-TF
 *                  that is received when we
 *                  stated "no maximum"      16777216   4096 to 2^32-1   LTDIC_MAX_PDU
 *   PDU_SENT       length of a P-DATA-TF
 *                  that is sent, whatever
 *                  the peer takes            1048576   4096 to 2^32-1   LTDIC_MAX_PDU_SENT
 *   COMMAND        a received command set      65536   1024 to 2^26     LTDIC_MAX_COMMAND
 *   SPOOL          of a received data set
 *                  that are held in memory;
 *                  a larger one goes to a
 *                  file                      4194304   0 to 2^40        LTDIC_SPOOL_SIZE
 *
 * A peer that sends more than the first, second or fourth is aborted; the maximum that we state in
 * an association (L_DicomSetMaxLength) holds besides.
 */
#define LTDIC_LIMIT_ASSOCIATE_PDU 20
#define LTDIC_LIMIT_PDU           21
#define LTDIC_LIMIT_PDU_SENT      22
#define LTDIC_LIMIT_COMMAND       23
#define LTDIC_LIMIT_SPOOL         24

/*
 * Counts of a listening net, 1 to 1048576.  default   variable
 *
 *   ASSOCIATIONS    connections accepted from
 *                   it that asked for an
 *                   association               1000     LTDIC_MAX_ASSOCIATIONS
 *   HALF_OPEN       those that have not, or
 *                   not wholly                 256     LTDIC_MAX_HALF_OPEN
 *   HALF_OPEN_PEER  those of them from one
 *                   address                     64     LTDIC_MAX_HALF_OPEN_PEER
 *
 * A request beyond the first is rejected (2, 3, 2: local limit exceeded, for now) and the program
 * hears of it by RECEIVECALLBACK alone, with DICOM_ERROR_NET_NO_BUFFERS. A connection beyond the
 * others costs the oldest one that has not sent a byte, else the oldest.
 */
#define LTDIC_LIMIT_ASSOCIATIONS   30
#define LTDIC_LIMIT_HALF_OPEN      31
#define LTDIC_LIMIT_HALF_OPEN_PEER 32

/*
 * One more variable, which has no number: with LTDIC_REUSEPORT=1 several processes of one user may
 * listen on one port, if all of them ask for it, and each gets a part of the connections.
 */

/*
 * Set or get a bound of a net. The counts hold at once, all others for what the net opens from then
 * on: L_DicomConnect, L_DicomConnectExt, being accepted. An accepted net does not inherit them from
 * the one that listens: set them before L_DicomAccept. May be called from any thread and inside
 * any callback.
 *   uLimit   one of LTDIC_LIMIT_
 *   dValue   in the unit and range of that one
 *   pdValue  receives the value
 * Return 0; DICOM_ERROR_PARAMETER for an unknown net or limit, DICOM_ERROR_RANGE for a value out of
 * range, DICOM_ERROR_NULL_PTR for no place to put it; nothing is changed then.
 */
L_INT EXT_FUNCTION ltdic_set_net_limit(HDICOMNET hNet, L_UINT uLimit, L_DOUBLE dValue);
L_INT EXT_FUNCTION ltdic_get_net_limit(HDICOMNET hNet, L_UINT uLimit, L_DOUBLE *pdValue);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
