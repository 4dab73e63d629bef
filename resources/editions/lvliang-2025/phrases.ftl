<#-- What several sentences share. Line feeds are not part of the text. -->

<#-- How a figure stands to last year's: more, less, the same, or not known yet. -->
<#macro change figure before="比上年">
<#if !known(figure)>${lastYear(figure, "（上年数未填，不能比较）")}
<#elseif same(figure)>${direction(figure, "", "", "与上年预算数相同")}
<#else>${before}${direction(figure, "增加", "减少", "")}${difference(figure)}万元
<#if hasRate(figure)>，${direction(figure, "增长", "下降", "")}${rate(figure)}<#else>（上年无此项预算）</#if>
</#if>
</#macro>

<#-- Why it changed. Nothing is asked where nothing changed. -->
<#macro because figure key>
<#if needsReason(figure, key)>，主要原因是${reason(key, "（变动原因未填）")}</#if>
</#macro>
