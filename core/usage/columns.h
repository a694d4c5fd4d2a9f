#pragma once

#include "model/columns.h"
