/* load churn PORT REQUEST COUNT, load store PORT REQUEST COUNT MESSAGE ASSOCIATIONS,
   load hold PORT REQUEST ASSOCIATIONS: a client that is no DICOM implementation and so favours
   none. It sends PDUs from files as they are and reads just enough of the answers. REQUEST is an
   A-ASSOCIATE-RQ, MESSAGE the P-DATA-TF PDUs of one C-STORE-RQ. `hold` keeps idle associations
   until standard input ends. */
#define _POSIX_C_SOURCE 200809L
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum {
    TYPE_ACCEPT = 2,
    TYPE_DATA = 4,
    TYPE_RELEASED = 6,
    LARGEST_ANSWER = 65536,
    MOST_ASSOCIATIONS = 1024
};

struct Blob {
    const unsigned char *bytes;
    size_t size;
};

struct Client {
    int port;
    struct Blob request;
    struct Blob message;
    long count;
    long answered;
    int socket;
    pthread_t thread;
};

static double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct Blob blob_map(const char *path)
{
    struct Blob blob = {NULL, 0};
    struct stat state;
    int file = open(path, O_RDONLY);
    void *bytes;

    if (file < 0 || fstat(file, &state) != 0)
        return blob;
    bytes = mmap(NULL, (size_t)state.st_size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (bytes != MAP_FAILED) {
        blob.bytes = bytes;
        blob.size = (size_t)state.st_size;
    }
    return blob;
}

static bool write_all(int socket, struct Blob blob)
{
    while (blob.size > 0) {
        ssize_t sent = send(socket, blob.bytes, blob.size, MSG_NOSIGNAL);

        if (sent <= 0)
            return false;
        blob.bytes += sent;
        blob.size -= (size_t)sent;
    }
    return true;
}

static bool read_all(int socket, unsigned char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t got = recv(socket, bytes, size, 0);

        if (got <= 0)
            return false;
        bytes += got;
        size -= (size_t)got;
    }
    return true;
}

/* Read one PDU; the size of its body, -1 if it is not of this type. */
static long read_pdu(int socket, int type, unsigned char *body)
{
    unsigned char head[6];
    size_t size;

    if (!read_all(socket, head, sizeof head) || head[0] != type)
        return -1;
    size = (size_t)head[2] << 24 | (size_t)head[3] << 16 | (size_t)head[4] << 8 | head[5];
    if (size > LARGEST_ANSWER || !read_all(socket, body, size))
        return -1;
    return (long)size;
}

/* Does a response of one PDU have the status 0? */
static bool is_success(const unsigned char *body, long size)
{
    long at = 6; /* length, context, control */

    while (at + 8 <= size) {
        const unsigned char *e = body + at;
        long length = (long)e[4] | (long)e[5] << 8 | (long)e[6] << 16 | (long)e[7] << 24;

        if (e[0] == 0 && e[1] == 0 && e[2] == 0 && e[3] == 9)
            return at + 10 <= size && e[8] == 0 && e[9] == 0;
        if (length < 0 || length > size - at - 8)
            return false;
        at += 8 + length;
    }
    return false;
}

static bool client_open(struct Client *client)
{
    unsigned char body[LARGEST_ANSWER];
    struct sockaddr_in address = {0};
    int on = 1;

    address.sin_family = AF_INET;
    address.sin_port = htons((unsigned short)client->port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    client->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (client->socket < 0 ||
        connect(client->socket, (struct sockaddr *)&address, sizeof address) != 0)
        return false;
    setsockopt(client->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return write_all(client->socket, client->request) &&
           read_pdu(client->socket, TYPE_ACCEPT, body) >= 0;
}

static bool client_close(struct Client *client)
{
    static const unsigned char release[] = {5, 0, 0, 0, 0, 4, 0, 0, 0, 0};
    const struct Blob blob = {release, sizeof release};
    unsigned char body[LARGEST_ANSWER];
    bool well =
        write_all(client->socket, blob) && read_pdu(client->socket, TYPE_RELEASED, body) >= 0;

    close(client->socket);
    return well;
}

static void *client_store(void *user)
{
    struct Client *client = user;
    unsigned char body[LARGEST_ANSWER];

    while (client->answered < client->count && write_all(client->socket, client->message)) {
        long size = read_pdu(client->socket, TYPE_DATA, body);

        if (size < 0 || !is_success(body, size))
            break;
        client->answered++;
    }
    return NULL;
}

static bool churn(struct Client *client)
{
    double start = clock_seconds();
    bool well = true;

    for (; well && client->answered < client->count; client->answered++)
        well = client_open(client) && client_close(client);
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", client->answered, clock_seconds() - start);
    return well;
}

static bool store(struct Client *clients, int associations)
{
    double start = clock_seconds();
    long answered = 0;
    bool well = true;
    int i;

    for (i = 0; well && i < associations; i++)
        well = pthread_create(&clients[i].thread, NULL, client_store, &clients[i]) == 0;
    if (!well)
        return false;
    for (i = 0; i < associations; i++) {
        pthread_join(clients[i].thread, NULL);
        answered += clients[i].answered;
    }
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", answered, clock_seconds() - start);
    return answered == clients[0].count * associations;
}

static bool hold(int associations)
{
    printf("holding %d\n", associations);
    fflush(stdout);
    while (getchar() != EOF)
        ;
    return true;
}

int main(int argc, char **argv)
{
    static struct Client clients[MOST_ASSOCIATIONS];
    bool storing = argc == 7 && strcmp(argv[1], "store") == 0;
    int associations = 1;
    bool well = true;
    int i;

    if (argc < 5)
        return EXIT_FAILURE;
    clients[0].port = atoi(argv[2]);
    clients[0].request = blob_map(argv[3]);
    clients[0].count = atol(argv[4]);
    if (strcmp(argv[1], "churn") == 0)
        return churn(&clients[0]) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (storing)
        clients[0].message = blob_map(argv[5]);
    associations = atoi(argv[storing ? 6 : 4]);
    if (associations < 1 || associations > MOST_ASSOCIATIONS)
        return EXIT_FAILURE;
    for (i = 0; well && i < associations; i++) {
        clients[i] = clients[0];
        well = client_open(&clients[i]);
    }
    well = well && (storing ? store(clients, associations) : hold(associations));
    for (i = 0; well && i < associations; i++)
        well = client_close(&clients[i]);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
