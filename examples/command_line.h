/* Command lines: `--name value`, `--name=value`, `-h`, operands; messages and exit codes. */
#ifndef EXAMPLES_COMMAND_LINE_H
#define EXAMPLES_COMMAND_LINE_H

#include "text_list.h"

enum ExitCode { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2 };

enum OptionKind {
    OPTION_FLAG,   /* value: int *, set to 1 */
    OPTION_NUMBER, /* value: int *, from minimum to maximum */
    OPTION_TEXT,   /* value: const char ** */
    OPTION_LIST    /* value: struct TextList *, one item per use of the option */
};

struct Option {
    const char *name; /* without the dashes; NULL ends a table */
    enum OptionKind kind;
    void *value;
    const char *argument; /* how the help calls the value */
    const char *help;
    int minimum;
    int maximum;
};

struct Program {
    const char *name;
    const char *purpose;
    const char *operands;         /* how the help calls the operands; NULL: there are none */
    const struct Option *options; /* the program's own */
    const struct Option *shared;  /* those of a module that it uses; NULL: none */
};

/* Read the command line. Returns -1 when the program may go on, otherwise its exit code (the
   help or a message has been printed). `operands` may be NULL when the program takes none. */
int command_line_read(const struct Program *program, int argc, char **argv,
                      struct TextList *operands);

/* Print "error: ..." on the error output. */
void complain(const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

#endif
