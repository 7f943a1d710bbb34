/* What qr_scp serves, and the services: each is the work of a job. */
#ifndef EXAMPLES_ARCHIVE_H
#define EXAMPLES_ARCHIVE_H

#include "catalog.h"
#include "destination.h"
#include "job.h"
#include "query.h"

struct Archive {
    struct Catalog catalog;
    struct DestinationTable destinations;
};

/* One SOP class of the query/retrieve service. */
struct QueryClass {
    const char *uid;
    enum Level top;
    void (*work)(struct Job *job);
    /* Answer with a status and nothing else. */
    void (*refuse)(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *sop_class,
                   L_UINT16 status);
};

/* NULL: it is none of them. */
const struct QueryClass *query_class(const char *uid);

void archive_find(struct Job *job); /* C-FIND (PS3.4 C.4.1) */
void archive_move(struct Job *job); /* C-MOVE (PS3.4 C.4.2) */
void archive_get(struct Job *job);  /* C-GET (PS3.4 C.4.3) */

/* The archive that a job is about, and how its identifier is to be read. */
struct Archive *archive_of(const struct Job *job);
struct Model archive_model(const struct Job *job);

#endif
