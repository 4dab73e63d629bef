<#-- What several sentences share. Line feeds are not part of the text. -->

<#-- How a figure stands to last year's: more, less, the same, or not known yet. -->
<#macro change figure>
<#if !known(figure)>${lastYear(figure, "上年预算数没有填，暂不比较")}
<#elseif same(figure)>${direction(figure, "", "", "与上年持平")}
<#else>较上年${direction(figure, "增加", "减少", "")}${difference(figure)}元<#if hasRate(figure)>（${direction(figure, "上升", "下降", "")}${rate(figure)}）</#if>
</#if>
</#macro>

<#-- Why it changed. Nothing is asked where nothing changed. -->
<#macro because figure key>
<#if needsReason(figure, key)>，原因：${reason(key, "（原因未写）")}</#if>
</#macro>
