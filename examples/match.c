#include "match.h"

#include <ctype.h>
#include <string.h>

/* A part of a text. */
struct Span {
    const char *start;
    size_t length;
};

/* The character at `at`, in UTF-8, has so many bytes. */
static size_t character(struct Span text, size_t at)
{
    size_t next = at + 1;

    while (next < text.length && ((unsigned char)text.start[next] & 0xC0) == 0x80)
        next++;
    return next - at;
}

static bool is_same(char left, char right, bool fold)
{
    return left == right ||
           (fold && tolower((unsigned char)left) == tolower((unsigned char)right));
}

/* Only the last * is ever tried again, so the time is at most the product of the lengths. */
static bool is_like(struct Span key, struct Span value, bool fold)
{
    size_t k = 0;
    size_t v = 0;
    size_t star = 0;  /* behind the last * */
    size_t again = 0; /* where the value goes on when that * takes one more character */
    bool starred = false;

    while (v < value.length) {
        if (k < key.length && key.start[k] == '*') {
            star = ++k;
            again = v;
            starred = true;
        } else if (k < key.length && key.start[k] == '?') {
            k++;
            v += character(value, v);
        } else if (k < key.length && is_same(key.start[k], value.start[v], fold)) {
            k++;
            v++;
        } else if (starred) {
            again += character(value, again);
            v = again;
            k = star;
        } else {
            return false;
        }
    }
    while (k < key.length && key.start[k] == '*')
        k++;
    return k == key.length;
}

/* Without what is there only to fill: blanks, and components of a name that are empty. */
static struct Span trimmed(struct Span text, bool is_name)
{
    while (text.length > 0 && text.start[0] == ' ') {
        text.start++;
        text.length--;
    }
    while (text.length > 0 && (text.start[text.length - 1] == ' ' ||
                               (is_name && strchr("^=", text.start[text.length - 1]) != NULL)))
        text.length--;
    return text;
}

/* Take the part before the next separator off the rest. False: nothing is left. */
static bool cut(struct Span *rest, char separator, struct Span *part)
{
    const char *found;

    if (rest->start == NULL)
        return false;
    found = memchr(rest->start, separator, rest->length);
    part->start = rest->start;
    part->length = found == NULL ? rest->length : (size_t)(found - rest->start);
    rest->length -= found == NULL ? rest->length : part->length + 1;
    rest->start = found == NULL ? NULL : found + 1;
    return true;
}

/* Is the key like the value as a whole, or, of a name, like one of its groups of components? */
static bool is_like_value(struct Span key, struct Span value, bool is_name)
{
    struct Span rest = value;
    struct Span group;

    if (is_like(key, trimmed(value, is_name), is_name))
        return true;
    while (is_name && cut(&rest, '=', &group))
        if (is_like(key, trimmed(group, true), true))
            return true;
    return false;
}

static bool is_like_any(struct Span keys, struct Span values, bool is_name)
{
    struct Span key;

    while (cut(&keys, '\\', &key)) {
        struct Span rest = values;
        struct Span value;

        while (cut(&rest, '\\', &value))
            if (is_like_value(trimmed(key, is_name), value, is_name))
                return true;
    }
    return false;
}

static struct Span span_of(sqlite3_value *value)
{
    struct Span span = {(const char *)sqlite3_value_text(value), 0};

    if (span.start == NULL)
        span.start = ""; /* no value */
    else
        span.length = (size_t)sqlite3_value_bytes(value);
    return span;
}

static void dicom_like(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_int(context, is_like_any(span_of(values[0]), span_of(values[1]),
                                            sqlite3_value_int(values[2]) != 0));
}

/* Two digits at most `most`; false: they are none. */
static bool is_two(const char *digits, int most)
{
    return isdigit((unsigned char)digits[0]) && isdigit((unsigned char)digits[1]) &&
           (digits[0] - '0') * 10 + digits[1] - '0' <= most;
}

bool match_date(const char *text, size_t length, char moment[MOMENT_SIZE])
{
    bool dots = length == 10 && text[4] == '.' && text[7] == '.';

    if (length != 8 && !dots)
        return false;
    memcpy(moment, text, 4);
    memcpy(moment + 4, text + (dots ? 5 : 4), 2);
    memcpy(moment + 6, text + (dots ? 8 : 6), 2);
    moment[8] = '\0';
    return is_two(moment, 99) && is_two(moment + 2, 99) && is_two(moment + 4, 12) &&
           is_two(moment + 6, 31);
}

bool match_time(const char *text, size_t length, char fill, char moment[MOMENT_SIZE])
{
    static const int most[] = {23, 59, 60};
    size_t at = 0;
    int part;

    strcpy(moment, fill == '0' ? "000000.000000" : "235959.999999");
    for (part = 0; part < 3 && (at < length || part == 0); part++) {
        at += part > 0 && text[at] == ':';
        if (length - at < 2 || !is_two(text + at, most[part]))
            return false;
        memcpy(moment + 2 * part, text + at, 2);
        at += 2;
    }
    if (at == length)
        return true;
    if (part < 3 || text[at] != '.' || length - at < 2 || length - at > 7)
        return false;
    for (part = 7, at++; at < length; at++, part++) {
        if (!isdigit((unsigned char)text[at]))
            return false;
        moment[part] = text[at];
    }
    return true;
}

static void tell_moment(sqlite3_context *context, bool is_one, const char *moment)
{
    if (is_one)
        sqlite3_result_text(context, moment, -1, SQLITE_TRANSIENT);
    else
        sqlite3_result_null(context);
}

static void dicom_date(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct Span text = trimmed(span_of(values[0]), false);
    char moment[MOMENT_SIZE];

    (void)count;
    tell_moment(context, match_date(text.start, text.length, moment), moment);
}

static void dicom_time(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct Span text = trimmed(span_of(values[0]), false);
    char moment[MOMENT_SIZE];

    (void)count;
    tell_moment(context, match_time(text.start, text.length, '0', moment), moment);
}

bool match_register(sqlite3 *data_base)
{
    static const struct {
        const char *name;
        int arguments;
        void (*function)(sqlite3_context *context, int count, sqlite3_value **values);
    } functions[] = {
        {"dicom_like", 3, dicom_like},
        {"dicom_date", 1, dicom_date},
        {"dicom_time", 1, dicom_time},
    };
    size_t i;

    for (i = 0; i < sizeof functions / sizeof *functions; i++)
        if (sqlite3_create_function(data_base, functions[i].name, functions[i].arguments,
                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                                    functions[i].function, NULL, NULL) != SQLITE_OK)
            return false;
    return true;
}
