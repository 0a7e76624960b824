package dev.redress.examples.synthetic;

import java.util.List;

/** Rows as people break them, so that one sees how a run counts them. */
final class Broken {

    /** A date that does not exist, too few columns, no id, a word nobody knows, too many columns, no time, the id of another row. */
    static final List<String> ROWS = List.of(
            "SYN-9001,2025-02-30T09:15,2025-03-04T11:00,Leak,mail,medium,Jakarta",
            "SYN-9002,2025-04-22T10:40,Invoice,phone",
            ",2025-06-03T08:20,2025-06-05T14:10,Noise,web,low,Medan",
            "SYN-9004,2025-07-14T13:05,2025-07-15T09:30,Wrong part,mail,urgent!!,Surabaya",
            "SYN-9005,2025-09-01T09:00,2025-09-02T10:00,Leak,mail,high,Jakarta,please call",
            "SYN-9006,2025-10-06T15:25,yesterday,Late delivery,phone,medium,Makassar",
            "SYN-0001,2025-12-01T11:11,2025-12-03T12:00,Documents,web,low,Jakarta");

    private Broken() {}
}
