package io.skuwright.wire;

import io.skuwright.result.Place;
import io.skuwright.row.Origin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an object or array stands and, if not all of it is read, how it was written. */
final class Spot implements Origin {

    private final @Nullable Spot outer;
    /** The member or, without a name, the element of what is around. */
    private final @Nullable String name;

    private final int index;
    private final @Nullable Keep keep;
    private final long begin;
    private long end;
    /** Found when first asked for; whoever finds it finds the same. */
    private @Nullable Place place;

    private Spot(@Nullable Spot outer, @Nullable String name, int index, @Nullable Keep keep, long begin) {
        this.outer = outer;
        this.name = name;
        this.index = index;
        this.keep = keep;
        this.begin = begin;
    }

    /** Returns the spot of an outermost value. */
    static Spot of(Place place, @Nullable Keep keep, long begin) {
        Spot spot = new Spot(null, null, 0, keep, begin);
        spot.place = place;
        return spot;
    }

    Spot member(String member, @Nullable Keep newKeep, long newBegin) {
        return new Spot(this, member, 0, newKeep, newBegin);
    }

    Spot element(int element, @Nullable Keep newKeep, long newBegin) {
        return new Spot(this, null, element, newKeep, newBegin);
    }

    void end(long newEnd) {
        end = newEnd;
    }

    long begin() {
        return begin;
    }

    @Override
    public Place place() {
        Place known = place;
        return known == null ? find() : known;
    }

    private Place find() {
        Deque<Spot> steps = new ArrayDeque<>();
        Place found = Place.NONE;
        for (Spot at = this; at != null; at = at.outer) {
            Place known = at.place;
            if (known != null) {
                found = known;
                break;
            }
            steps.addFirst(at);
        }
        for (Spot step : steps) {
            found = step.name == null ? found.child(step.index) : found.child(step.name);
            step.place = found;
        }
        return found;
    }

    @Override
    public Optional<String> json() {
        return keep == null ? Optional.empty() : Optional.of(keep.text(begin, end));
    }
}
