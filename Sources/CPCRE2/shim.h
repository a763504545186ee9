/// The regular expressions of PCRE2, over UTF-8, as Debian ships them (libpcre2-dev).
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
