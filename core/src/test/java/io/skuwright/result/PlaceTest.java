package io.skuwright.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void pointer_childrenAreEscaped() {
        assertThat(Place.ROOT.child("a/b~c").child(3)).hasToString("/a~1b~0c/3");
        assertThat(Place.pointer("/lines").child(0).child("qty")).hasToString("/lines/0/qty");
        assertThat(Place.NONE.child("qty")).hasToString("/qty");
    }

    @Test
    void row_countsAsAPersonDoes() {
        assertThat(Place.row("Sheet1", 7).in("goods.xlsx").child("单价")).hasToString("goods.xlsx: Sheet1 row 7 column 单价");
        assertThat(Place.row("", 2)).hasToString("row 2");
        assertThatThrownBy(() -> Place.row("Sheet1", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_namesTheSource() {
        assertThat(Place.ROOT.in("a.json").child("x")).hasToString("a.json#/x");
        assertThat(Place.NONE.in("a.json")).hasToString("a.json");
    }

    @Test
    void isNone_onlyIfNothingIsKnown() {
        assertThat(Place.NONE.isNone()).isTrue();
        assertThat(Place.NONE).hasToString("");
        assertThat(Place.ROOT.isNone()).isFalse();
        assertThat(Place.ROOT).hasToString("");
        assertThat(Place.NONE.in("f").isNone()).isFalse();
        assertThat(Place.row("", 1).isNone()).isFalse();
    }

    @Test
    void equality_isByTheTextOfThePointer() {
        assertThat(Place.ROOT.child("a").child(1))
                .isEqualTo(Place.pointer("/a/1"))
                .isEqualTo(Place.pointer("/a").child("1"))
                .hasSameHashCodeAs(Place.pointer("/a/1"))
                .isNotEqualTo(Place.pointer("/a/1").in("f"))
                .isNotEqualTo(Place.pointer("/a/2"))
                .isNotEqualTo("/a/1");
        assertThat(Place.ROOT).isNotEqualTo(Place.NONE);
        assertThat(Place.row("S", 1))
                .isEqualTo(Place.row("S", 1))
                .isNotEqualTo(Place.row("S", 2))
                .isNotEqualTo(Place.row("T", 1))
                .isNotEqualTo(Place.row("S", 1).child("c"));
    }

    @Test
    void child_100000Deep_hasATextAndIsComparedWithoutRecursion() {
        Place deep = Place.ROOT;
        Place same = Place.ROOT;
        for (int level = 0; level < 100_000; level++) {
            deep = deep.child("a");
            same = same.child("a");
        }
        assertThat(deep.toString()).hasSize(200_000);
        assertThat(deep.equals(same)).isTrue();
        assertThat(deep.hashCode()).isEqualTo(same.hashCode());
    }

    @Test
    void row_isThatOfASheetOrTheElementOfAnArray() {
        assertThat(Place.row("Sheet1", 7).child("name").row()).isEqualTo(7);
        assertThat(Place.pointer("/3").row()).isEqualTo(4);
        assertThat(Place.pointer("/3").child("name").row()).isZero();
        assertThat(Place.pointer("/99999999999999999999").row()).isZero();
        assertThat(Place.NONE.row()).isZero();
    }

    @Test
    void around_withTheRow_isThePlaceAgain() {
        for (Place place : List.of(
                Place.row("Sheet1", 7),
                Place.row("", 2).in("a.csv"),
                Place.ROOT.child(3),
                Place.ROOT.child("rows").child(0).in("a.json"))) {
            assertThat(place.around().atRow(place.row())).isEqualTo(place);
        }
        assertThat(Place.row("Sheet1", 7).around()).hasToString("Sheet1");
        assertThat(Place.pointer("/details/x").around()).isEqualTo(Place.NONE);
        assertThat(Place.NONE.atRow(3)).hasToString("row 3");
        assertThatThrownBy(() -> Place.ROOT.atRow(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
