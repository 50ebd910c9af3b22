// The files below `Templates/`, embedded in the executable by the C compiler (`#embed`, C23), so that it is one file that runs anywhere.
//
// A build plugin could do the same, but SwiftPM doesn't apply plugins to the tools of other plugins: a package that generates its client at
// build time would get a generator without templates.

#ifndef EMBEDDED_FILES_H
#define EMBEDDED_FILES_H

#include <stddef.h>

/// A file's path below `Templates/`, and its text; both end with a null byte and live as long as the process.
struct embedded_file {
    const char *_Nonnull path;
    const char *_Nonnull text;
};

/// Files in the order of their paths.
struct embedded_files {
    const struct embedded_file *_Nonnull first;
    size_t count;
};

struct embedded_files embedded_templates(void);
struct embedded_files embedded_runtime(void);

#endif
