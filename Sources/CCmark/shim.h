/// CommonMark's reference parser as Debian ships it (libcmark-dev).
#include <cmark.h>
