package io.skuwright.order;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of an order, put into the order of the lines they speak of. */
final class Notes {

    private record Note(int line, Finding finding) {}

    private final Forest forest;
    private final List<Note> notes = new ArrayList<>();

    Notes(Forest forest) {
        this.forest = forest;
    }

    void add(int line, Finding finding) {
        notes.add(new Note(line, finding));
    }

    /** Returns a finding about one line, not yet added. */
    Finding about(int line, FindingCode code) {
        return Finding.of(code).about(forest.id(line)).at(forest.place(line));
    }

    /** Returns a finding about a group of lines: its subject is the smallest id, all ids are in {@code lines}. */
    Finding aboutGroup(int[] group, FindingCode code) {
        return about(speaker(group), code).with("lines", ids(group));
    }

    /** Returns the line of a group that has the smallest id in text order, of equal ones the first in the source. */
    int speaker(int[] group) {
        int speaker = group[0];
        for (int line : group) {
            if (speaksBefore(line, speaker)) {
                speaker = line;
            }
        }
        return speaker;
    }

    /** Returns true if of two lines the first is to be the subject of a finding about both. */
    boolean speaksBefore(int line, int other) {
        int order = forest.id(line).compareTo(forest.id(other));
        return order < 0 || (order == 0 && forest.position(line) < forest.position(other));
    }

    /** Returns the ids of lines in text order, separated by commas; a line without id is named by its place. */
    String ids(int[] group) {
        return Arrays.stream(group).mapToObj(this::name).sorted().collect(Collectors.joining(","));
    }

    private String name(int line) {
        String id = forest.id(line);
        return id.isEmpty() ? forest.place(line).toString() : id;
    }

    List<Finding> inOrderOfLines() {
        if (notes.isEmpty()) {
            return List.of();
        }
        notes.sort(Comparator.comparingInt(Note::line));
        return notes.stream().map(Note::finding).toList();
    }
}
