package io.skuwright.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a report looks, and what its page is allowed to do: to use this style, and nothing else. */
final class ReportStyle {

    static final String CSS = """

            :root{color-scheme:light dark;--paper:#fff;--wash:#f7f6f3;--ink:#1d1f23;--soft:#5f6570;--line:#e4e1da;
            --strong-line:#c9c5bb;--accent:#0d5c63;--good:#3d7a68;--bad:#b3352a;--error:#a02a20;--error-wash:#fbeeec;
            --warning:#7a4f00;--warning-wash:#fbf3e0;--info:#2b5c94;--info-wash:#ecf3fa;--mark:#ffe49a;--mark-ink:#3b2b00}
            @media screen and (prefers-color-scheme:dark){:root{--paper:#16181b;--wash:#1e2125;--ink:#e6e4df;--soft:#9da3ad;
            --line:#2e3237;--strong-line:#474c53;--accent:#6fc3c4;--good:#5fa98f;--bad:#e0695c;--error:#f09b90;
            --error-wash:#33201f;--warning:#e6b85c;--warning-wash:#2e2717;--info:#8cb8e8;--info-wash:#1c2835;
            --mark:#5c4a12;--mark-ink:#ffeebb}}
            *{box-sizing:border-box}
            html{font:400 15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei",
            "Noto Sans CJK SC",sans-serif;color:var(--ink);background:var(--paper);
            -webkit-text-size-adjust:100%;text-size-adjust:100%}
            body{margin:0 auto;max-width:90rem;display:grid;grid-template:auto 1fr/16.5rem minmax(0,1fr)}
            body>header{grid-area:1/2;padding:3rem 3rem 0}
            main{grid-area:2/2;padding:0 3rem 6rem;min-width:0}
            h1,h2,h3{line-height:1.25;font-weight:650;text-wrap:balance;overflow-wrap:anywhere;margin:0}
            h1{font-size:2.1rem;letter-spacing:-.015em}
            h2{font-size:1.5rem;letter-spacing:-.01em;margin:4rem 0 .75rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
            h3{font-size:1.1rem;margin:2.5rem 0 .5rem}
            p{margin:0 0 .75rem;max-width:46rem}
            a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
            a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            code,.code{font-family:ui-monospace,"SF Mono","Cascadia Mono",Consolas,"DejaVu Sans Mono","Noto Sans CJK SC",
            monospace;font-size:.92em}
            :lang(zh) h1,:lang(zh) h2,:lang(zh) h3{letter-spacing:0}
            .skip{position:absolute;left:-99rem}
            .skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
            .eyebrow{margin:0 0 .4rem;color:var(--accent);font-weight:600;font-size:.87rem}
            .subtitle,.lead,.meta,.rules,.cut-note{color:var(--soft)}
            .subtitle{font-size:1.05rem;margin-top:.5rem}
            .rules{font-size:.9rem;margin-top:1rem;overflow-wrap:anywhere}
            .cut-note{font-size:.9rem;margin:.75rem 0 0;font-style:italic}
            :lang(zh) .cut-note{font-style:normal}
            .count{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums;margin-left:.15em}
            nav{grid-area:1/1/3/2;border-right:1px solid var(--line);background:var(--wash);font-size:.9rem}
            nav>ol{position:sticky;top:0;max-height:100vh;overflow-y:auto;padding:3rem 1.25rem 2rem 1.75rem}
            nav ol{list-style:none;margin:0}
            nav ol ol{padding:.1rem 0 .5rem .1rem;font-size:.87rem}
            nav li a{display:flex;justify-content:space-between;gap:.75rem;padding:.22rem 0;color:var(--ink);
            text-decoration:none;line-height:1.35}
            nav li li a{color:var(--soft);padding-left:.7rem;border-left:2px solid var(--line)}
            nav .error>a{border-left-color:var(--bad)}
            nav .warning>a{border-left-color:var(--warning)}
            nav a:hover{color:var(--accent);text-decoration:underline}
            .counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1.25rem 1.5rem;margin:1.5rem 0}
            .counts div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
            .counts dt{color:var(--soft);font-size:.9rem;line-height:1.35}
            .counts dd{margin:0;font-size:1.6rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums;
            letter-spacing:-.01em}
            .fates{grid-template-columns:repeat(3,auto);justify-content:start;gap:1rem 3.5rem;margin-top:1.75rem}
            .fates dd{font-size:2.6rem}
            .fates div{position:relative}
            .fates div+div::before{position:absolute;left:-2.4rem;top:.55rem;font-size:1.6rem;line-height:1.2;
            color:var(--soft)}
            .fates .count-consolidated::before{content:"=" / ""}
            .fates .count-rejected::before{content:"+" / ""}
            .count-consolidated dd{color:var(--good)}
            .count-rejected dd,.count-conflicts dd{color:var(--bad)}
            .count-warnings dd,.count-look-alikes dd{color:var(--warning)}
            .counts .zero dd{color:var(--soft);font-weight:400}
            .bar{display:block;width:100%;height:.6rem;border-radius:.3rem;overflow:hidden}
            .bar .good{fill:var(--good)}.bar .bad{fill:var(--bad)}
            .badge{display:inline-block;padding:.06rem .5rem;border-radius:.25rem;font-size:.78rem;font-weight:600;
            line-height:1.5;white-space:nowrap}
            .badge.error{color:var(--error);background:var(--error-wash)}
            .badge.warning{color:var(--warning);background:var(--warning-wash)}
            .badge.info{color:var(--info);background:var(--info-wash)}
            .lead code{margin:0 .5rem 0 .25rem}
            table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums}
            th,td{padding:.4rem .6rem;text-align:start;vertical-align:baseline;border-bottom:1px solid var(--line);
            overflow-wrap:break-word;min-width:2.5rem;max-width:30rem}
            td.long,.card th{overflow-wrap:anywhere}
            tbody th{font-weight:inherit}
            thead th{position:sticky;top:0;z-index:1;background:var(--paper);color:var(--soft);font-weight:600;
            font-size:.83rem;border-bottom:1px solid var(--strong-line);vertical-align:bottom;overflow-wrap:normal}
            td.row,td.number,th.number{white-space:nowrap}
            td.row{color:var(--soft);padding-right:1.25rem}
            td.number,th.number{text-align:end}
            td.code{white-space:normal}
            tr>:first-child{padding-left:0}
            td.hit{background:var(--mark);color:var(--mark-ink)}
            td.void::after{content:"\\2014" / "";color:var(--soft)}
            td.hit.void::after{color:inherit}
            .scroll.wide{overflow-x:auto}
            .scroll.wide thead th{position:static}
            .kinds{max-width:46rem}
            .kinds .badge{min-width:6.6rem;text-align:center;margin-right:.5rem}
            .group th{padding:1.25rem 0 .5rem;border-bottom-color:var(--strong-line);max-width:none}
            .group strong{display:block;font-weight:650;font-size:1.05em}
            .group .sentence{color:var(--soft);font-size:.95em}
            tr.more td{color:var(--soft);font-style:italic}
            .alike ul{list-style:none;margin:0;padding:0}
            .alike .text{font-weight:600;margin-right:.5rem}
            .alike .rows{color:var(--soft);font-size:.9em;display:inline-block}
            .suggested{color:var(--good);font-weight:600}
            mark{background:var(--mark);color:var(--mark-ink);border-radius:.15rem;padding:0 .08rem}
            mark.gap{display:inline-block;width:.5em;height:1em;vertical-align:-.12em;background:none;
            border:1px dashed var(--warning)}
            .char,.number:not(td):not(th),.cut{font:600 .72em/1.2 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;
            color:var(--warning);border:1px solid currentColor;border-radius:.2rem;padding:0 .2em;margin:0 .1em;
            white-space:nowrap;vertical-align:.1em}
            .number:not(td):not(th),.cut{border:0;vertical-align:baseline}
            .blank{color:var(--warning)}
            .quote{color:var(--info);font-weight:700}
            .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1.25rem;
            margin-top:1.5rem;align-items:start}
            .card{border:1px solid var(--line);border-radius:.5rem;padding:1.1rem 1.25rem 1.25rem;min-width:0;
            content-visibility:auto;contain-intrinsic-size:auto 16rem}
            .card.large{grid-column:1/-1}
            .card h3{margin:0 0 .2rem;font-size:1.05rem}
            .meta{font-size:.87rem;margin-bottom:.6rem}
            .card table{font-size:.85rem}
            .card thead th{position:static}
            .card th,.card td{padding:.3rem .6rem;border-bottom-color:var(--line)}
            .card tr:last-child>*{border-bottom:0}
            .card .group th{padding-top:.9rem;color:var(--soft)}
            .grid .corner{font-weight:400}
            .grid tbody th[scope=row]{font-weight:600}
            .card tr>:first-child{padding-left:0}
            .grid td.none{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--line) 5px 6px)}
            tbody tr:hover>td:not(.hit):not(.none){background:var(--wash)}
            @media (max-width:60rem){body{display:block}main{padding:0 1.1rem 4rem}body>header{padding:1.5rem 1.1rem}
            nav{border:solid var(--line);border-width:1px 0}
            nav>ol{position:static;max-height:none;padding:1.1rem}
            h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:3rem}
            .fates{gap:1rem 2rem}.fates dd{font-size:1.7rem}.fates div+div::before{left:-1.5rem;top:.2rem;font-size:1.2rem}
            .scroll{overflow-x:auto}.scroll thead th{position:static}.scroll td,.scroll th{min-width:4.5rem}.alike td:nth-child(2){min-width:15rem}.alike td:nth-child(4){min-width:9rem}
            .kinds .badge{min-width:0}
            .group .sentence{position:sticky;left:0;display:block;max-width:calc(100vw - 2.4rem);margin-top:.2rem}}
            @media print{:root{color-scheme:light}html{font-size:10pt}body{display:block;max-width:none}
            main,body>header{padding:0}nav,.skip{display:none}thead th{position:static}h2{break-after:avoid}h3{break-after:avoid}
            .card,.group,tr{break-inside:avoid}.card{content-visibility:visible}.scroll{overflow:visible}
            a{color:inherit;text-decoration:none}
            .grid td.none{background:#e4e1da}
            .grid td.none,td.hit,mark,.badge,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    /** The content security policy: nothing is loaded and nothing is run, not even other styles. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";

    private ReportStyle() {}

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(CSS.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
