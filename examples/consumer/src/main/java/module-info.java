/** A program of another team; Guava and Jackson, which the library uses inside, are not its business. */
module com.example.orders {
    requires io.skuwright.core;
    requires io.skuwright.kingdee;
}
