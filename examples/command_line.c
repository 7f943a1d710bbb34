#define _POSIX_C_SOURCE 200809L
#include "command_line.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void complain(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    fputs("error: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

static void print_options(const struct Option *option)
{
    for (; option != NULL && option->name != NULL; option++) {
        char left[64];

        snprintf(left, sizeof left, "--%s%s%s", option->name, option->argument != NULL ? " " : "",
                 option->argument != NULL ? option->argument : "");
        printf("  %-26s %s\n", left, option->help);
    }
}

static void print_help(const struct Program *program)
{
    printf("usage: %s [options]%s%s\n\n%s\n\noptions:\n", program->name,
           program->operands != NULL ? " " : "",
           program->operands != NULL ? program->operands : "", program->purpose);
    print_options(program->options);
    print_options(program->shared);
    printf("  %-26s %s\n", "-h, --help", "print this help");
    puts("\nexit code: 0 done, 1 the operation failed, 2 wrong usage");
}

static int misuse(const struct Program *program, const char *what, const char *text)
{
    complain("%s: %s", what, text);
    fprintf(stderr, "try: %s -h\n", program->name);
    return EXIT_USAGE;
}

static const struct Option *find(const struct Option *option, const char *name, size_t length)
{
    for (; option != NULL && option->name != NULL; option++)
        if (strlen(option->name) == length && memcmp(option->name, name, length) == 0)
            return option;
    return NULL;
}

static bool assign(const struct Option *option, const char *text)
{
    char *end;
    long number;

    switch (option->kind) {
    case OPTION_FLAG:
        *(int *)option->value = 1;
        return true;
    case OPTION_NUMBER:
        errno = 0;
        number = strtol(text, &end, 10);
        if (end == text || *end != '\0' || errno != 0 || number < option->minimum ||
            number > option->maximum)
            return false;
        *(int *)option->value = (int)number;
        return true;
    case OPTION_TEXT:
        *(const char **)option->value = text;
        return true;
    case OPTION_LIST:
        text_list_add(option->value, text);
        return true;
    }
    return false;
}

/* One option at argv[*index]; moves *index over its value. Returns -1 or an exit code. */
static int read_option(const struct Program *program, int argc, char **argv, int *index)
{
    const char *argument = argv[*index];
    const char *name = argument + 2;
    size_t length = strcspn(name, "=");
    const struct Option *option = find(program->options, name, length);
    const char *value = name[length] == '=' ? name + length + 1 : NULL;

    if (option == NULL)
        option = find(program->shared, name, length);
    if (option == NULL)
        return misuse(program, "unknown option", argument);
    if (option->kind == OPTION_FLAG) {
        if (value != NULL)
            return misuse(program, "option takes no value", argument);
    } else if (value == NULL) {
        if (*index + 1 >= argc)
            return misuse(program, "option needs a value", argument);
        value = argv[++*index];
    }
    if (!assign(option, value))
        return misuse(program, "bad value of option", argument);
    return -1;
}

int command_line_read(const struct Program *program, int argc, char **argv,
                      struct TextList *operands)
{
    bool options_over = false;
    int i;

    for (i = 1; i < argc; i++) {
        const char *argument = argv[i];

        if (options_over || argument[0] != '-' || argument[1] == '\0') {
            if (operands == NULL)
                return misuse(program, "unexpected operand", argument);
            text_list_add(operands, argument);
        } else if (strcmp(argument, "-h") == 0 || strcmp(argument, "--help") == 0) {
            print_help(program);
            return EXIT_DONE;
        } else if (strcmp(argument, "--") == 0) {
            options_over = true;
        } else if (argument[1] != '-') {
            return misuse(program, "unknown option", argument);
        } else {
            int code = read_option(program, argc, argv, &i);

            if (code >= 0)
                return code;
        }
    }
    return -1;
}
