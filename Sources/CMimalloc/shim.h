/* mimalloc, which takes the place of the C library's malloc in the program that links it. */
#pragma once
#include <mimalloc.h>
